package org.shangliang.app.consultation.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.coordination.CoordinationPage.Line;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.GroundWords;
import org.shangliang.law.Ground;
import org.shangliang.law.Refused;
import org.shangliang.law.Rule;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the page of a coordination (协调处理页面). */
@Component
class CoordinationPages {
    /** What a line of the page tells of the law, where the pack has the rule. */
    private static final List<String> TOLD = List.of(
            "dispute.first",
            "dispute.apply",
            "dispute.apply_within",
            "dispute.no_application",
            "dispute.ex_officio",
            "dispute.territory",
            "dispute.start_within",
            "dispute.coordinate",
            "dispute.extend",
            "dispute.agreement",
            "dispute.failed",
            "dispute.performance");

    private final Consultations consultations;
    private final CaseDesk desk;
    private final CoordinationStep step;
    private final Disputed disputed;
    private final StoredDocuments papers;
    private final Texts texts;

    CoordinationPages(
            Consultations consultations,
            CaseDesk desk,
            CoordinationStep step,
            Disputed disputed,
            StoredDocuments papers,
            Texts texts) {
        this.consultations = consultations;
        this.desk = desk;
        this.step = step;
        this.disputed = disputed;
        this.papers = papers;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    CoordinationPage of(UUID id, FormValues form, Actor actor) {
        var context = consultations.look(id, actor);
        var now = context.file().talks().coordination();
        var here = context.stage().equals("COORDINATING");
        var bars = desk.foresee(step, context) instanceof Refused(var grounds) ? grounds : List.<Ground>of();
        var acts = bars.isEmpty() ? CoordinationActs.of(now, here, context) : List.<Act>of();
        var applies = acts.contains(Act.APPLY) || acts.contains(Act.BEGIN);
        return new CoordinationPage(
                CaseTitle.of(context, texts),
                actor.role() == Role.REVIEWER,
                now == null ? null : view(now, context, true),
                now == null
                        ? List.of()
                        : now.earlier().reversed().stream()
                                .map(one -> view(one, context, false))
                                .toList(),
                acts.stream().map(Act::name).toList(),
                acts.contains(Act.ANSWER) && now != null ? CoordinationActs.awaiting(now, side(context)) : List.of(),
                applies ? clauses(context) : List.of(),
                applies ? items(context) : List.of(),
                lines(context),
                now == null ? bars : List.of(),
                context.today().toString(),
                form);
    }

    /** The coordination as it is kept, for programs. */
    @Transactional(readOnly = true)
    Optional<Coordination> coordination(UUID id, Actor actor) {
        return Optional.ofNullable(consultations.look(id, actor).file().talks().coordination());
    }

    private CoordinationView view(Coordination one, CaseContext context, boolean latest) {
        var due = latest && one.open() ? new CoordinationDues(texts, context.today()).chip(context.deadlines()) : null;
        return new CoordinationWords(texts)
                .of(
                        one,
                        due,
                        latest && one.proceedings().accord() != null
                                ? paper(context.file().header().id())
                                : null);
    }

    private @Nullable String paper(UUID id) {
        return papers.of(id).stream()
                .filter(one -> one.kind().equals("coordination-agreement"))
                .map(one -> "/papers/" + one.id() + ".pdf")
                .reduce((before, after) -> after)
                .orElse(null);
    }

    List<Option> clauses(CaseContext context) {
        return context.actor().role() == Role.REVIEWER
                ? List.of()
                : disputed.clauses(context).stream()
                        .map(one -> new Option(one.id().toString(), one.title()))
                        .toList();
    }

    List<Option> items(CaseContext context) {
        return Disputed.matters(context).stream()
                .map(one -> new Option(String.valueOf(one.number()), one.title()))
                .toList();
    }

    private List<Line> lines(CaseContext context) {
        var lines = new ArrayList<Line>();
        for (var key : TOLD) {
            context.law().rule(key).ifPresent(rule -> lines.add(line(key, rule)));
        }
        return List.copyOf(lines);
    }

    private Line line(String key, Rule rule) {
        var said = rule.number().isPresent()
                ? texts.of(
                        "coordination.law." + key,
                        String.valueOf(rule.number().getAsInt()),
                        texts.of("coordination.unit." + rule.unit()))
                : texts.of("coordination.law." + key);
        return new Line(
                said,
                Stream.ofNullable(rule.basis())
                        .flatMap(List::stream)
                        .map(GroundWords::citation)
                        .toList());
    }

    static Side side(CaseContext context) {
        var own = context.actingSide();
        return own == null ? Side.WORKERS : own;
    }
}
