package org.shangliang.app.cockpit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.cockpit.CasePage.PaperLine;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.Team;
import org.shangliang.app.document.PaperView;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Person;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Puts the page of a case together from what the modules know. */
@Component
class CasePages {
    private static final int RECENT = 12;

    private final CaseOutlook outlook;
    private final CaseAsides asides;
    private final StepCatalogue steps;
    private final Dockets dockets;
    private final StoredDocuments papers;
    private final CaseWords words;
    private final Texts texts;

    CasePages(
            CaseOutlook outlook,
            StepCatalogue steps,
            Dockets dockets,
            StoredDocuments papers,
            CaseWords words,
            CaseAsides asides) {
        this.outlook = outlook;
        this.steps = steps;
        this.dockets = dockets;
        this.papers = papers;
        this.words = words;
        this.asides = asides;
        this.texts = words.texts();
    }

    CasePage of(CaseContext context) {
        var id = context.file().header().id();
        var entries = dockets.entries(id);
        var prospects = outlook.of(context);
        var margin = asides.of(context);
        var choice = new CaseNext(words, asides.vote(context));
        var deadlines = new CaseDeadlines(texts, context.today());
        var next = choice.next(context, prospects, steps);
        return new CasePage(
                CaseBanner.of(context, words),
                new CaseTracker(words).of(context.stage(), entries, outlook.isAccord(context)),
                next,
                choice.locks(context, prospects),
                choice.others(context, prospects, next),
                deadlines.of(context.deadlines(), false),
                deadlines.of(context.deadlines(), true),
                papers(id),
                people(context),
                new CaseHistory(texts).of(entries).stream().limit(RECENT).toList(),
                entries.size(),
                margin);
    }

    private List<PaperLine> papers(UUID id) {
        return papers.of(id).reversed().stream().map(one -> line(one, texts)).toList();
    }

    static PaperLine line(PaperView paper, Texts texts) {
        var digest = paper.textDigest();
        return new PaperLine(
                paper.title(),
                texts.day(LocalDate.ofInstant(paper.createdAt(), ProductClock.ZONE)),
                digest.substring(0, 4) + "\u00b7" + digest.substring(4, 8),
                "/papers/" + paper.id() + ".pdf",
                "/papers/" + paper.id() + ".docx");
    }

    private List<Person> people(CaseContext context) {
        var people = new ArrayList<Person>();
        Stream.of(Side.values()).forEach(side -> {
            var team = context.file().team(side);
            if (team != null) {
                people.addAll(people(team));
            }
        });
        var recorder = context.file().talks().recorder();
        if (recorder != null) {
            people.add(new Person(recorder, texts.of("person.recorder"), "", ""));
        }
        return List.copyOf(people);
    }

    private List<Person> people(Team team) {
        var css = team.side() == Side.WORKERS ? "lab" : "emp";
        return team.members().stream()
                .map(member -> new Person(
                        member.name(),
                        texts.of("person." + team.side() + (member.chief() ? ".chief" : "")),
                        css,
                        member.post() == null ? "" : member.post()))
                .toList();
    }
}
