package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.congress.CongressStage;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.congress.blind.TokenKey;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.congress.web.ClosingSurePage;
import org.shangliang.app.congress.web.NewVotePage;
import org.shangliang.app.congress.web.RollPage;
import org.shangliang.app.congress.web.VoteListPage;
import org.shangliang.app.congress.web.VotePage;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.reading.DraftVoices;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;
import org.shangliang.law.Ground;
import org.shangliang.law.Topics;
import org.springframework.stereotype.Component;

/** Puts together the chair's pages of a vote. */
@Component
class DeskPages {
    private static final int PAGE = 50;

    private final VoteBooks books;
    private final VoteRoom room;
    private final Tellers tellers;
    private final Consultations consultations;
    private final Names names;
    private final ProductClock clock;

    DeskPages(
            VoteBooks books,
            VoteRoom room,
            Tellers tellers,
            Consultations consultations,
            Names names,
            ProductClock clock) {
        this.books = books;
        this.room = room;
        this.tellers = tellers;
        this.consultations = consultations;
        this.names = names;
        this.clock = clock;
    }

    /** What pages call people, days and meetings. */
    @Component
    record Names(Employers employers, Congresses congresses, Texts texts, DraftVoices voices) {
        String employer(CaseContext context) {
            return context.employer().name();
        }
    }

    VoteListPage list(Actor chair) {
        var votes = room.list(chair);
        var cases = consultations.list(chair, 200, 0);
        var called = names.employers()
                .names(cases.stream().map(line -> line.employer()).toList());
        var employers = cases.stream()
                .collect(Collectors.toMap(line -> line.id(), line -> called.getOrDefault(line.employer(), "")));
        var running = votes.stream()
                .filter(vote -> !vote.isClosed() || room.unrecorded(vote))
                .map(Vote::caseId)
                .collect(Collectors.toSet());
        return new VoteListPage(
                votes.stream()
                        .map(vote -> new VoteListPage.Line(
                                vote.id().toString(),
                                vote.title(),
                                employers.getOrDefault(vote.caseId(), ""),
                                names.texts().day(vote.meetingOn()),
                                vote.state().name(),
                                vote.recorded()))
                        .toList(),
                cases.stream()
                        .filter(line -> chair.role() == Role.UNION_CHAIR)
                        .filter(line -> line.stage().equals(CongressStage.DELIBERATING.name()))
                        .filter(line -> !running.contains(line.id()))
                        .map(line -> new VoteListPage.Waiting(
                                line.id().toString(), line.number(), employers.getOrDefault(line.id(), "")))
                        .toList());
    }

    NewVotePage blank(UUID caseId, FormValues form, Actor chair) {
        var context = room.enter(caseId, chair);
        var call = names.congresses().of(caseId).calledFor(context.file().round());
        var draft = context.file().draft();
        var entitled = call == null ? null : call.entitled();
        return new NewVotePage(
                chosen(chosen(form, "level", Level.DETACHED.name()), "way", "WHOLE"),
                caseId.toString(),
                names.employer(context),
                draft == null ? "" : draft.title(),
                call != null && draft != null,
                call == null ? "" : names.texts().day(call.meetingOn()),
                call != null && call.body() == Body.ASSEMBLY,
                entitled == null ? 0 : entitled,
                draft == null
                        ? List.of()
                        : draft.clauses().stream().map(this::clause).toList());
    }

    private NewVotePage.Clause clause(Draft.Clause clause) {
        var number = String.valueOf(clause.number());
        return new NewVotePage.Clause(
                clause.number(),
                names.texts().of("congress.item.clause", number, Topics.name(clause.heading())),
                clause.text());
    }

    private static FormValues chosen(FormValues form, String field, String usual) {
        return form.value(field).isEmpty() ? form.with(field, usual) : form;
    }

    VotePage show(UUID id, String address, FormValues form, Actor chair) {
        var vote = room.find(id);
        var context = room.enter(vote.caseId(), chair);
        var head = books.roll().headcount(id);
        var law = room.adoption(vote, head.entitled(), head.present(), 0);
        return new VotePage(
                id.toString(),
                vote.caseId().toString(),
                names.employer(context),
                vote.title(),
                names.texts().day(vote.meetingOn()),
                vote.state().name(),
                vote.level().name(),
                !clock.today().isBefore(vote.meetingOn()),
                vote.body() == Body.ASSEMBLY,
                new VotePage.Roll(
                        head.entitled(),
                        head.acknowledged(),
                        head.present(),
                        head.onScreen(),
                        head.onPaper(),
                        head.coded(),
                        law.quorumNeeded(),
                        law.votesNeeded()),
                desk(vote, head, address),
                outcome(vote),
                books.roll().makeup(id).notes(vote, context),
                names.voices().of(vote.caseId()).orElse(null),
                books.items().items(vote).stream().map(VoteItem::title).toList(),
                form);
    }

    /** Whether a vote is meant to be closed though too few are present. */
    ClosingSurePage sure(UUID id, Ground tooFew, FormValues form, Actor chair) {
        var vote = room.find(id);
        var head = books.roll().headcount(id);
        return new ClosingSurePage(
                id.toString(),
                names.employer(room.enter(vote.caseId(), chair)),
                vote.title(),
                vote.body() == Body.ASSEMBLY,
                head.entitled(),
                head.present(),
                room.adoption(vote, head.entitled(), head.present(), 0).quorumNeeded(),
                head.given(),
                tooFew,
                form);
    }

    private VotePage.Desk desk(Vote vote, Headcount head, String address) {
        return new VotePage.Desk(
                vote.firstTeller(),
                vote.secondTeller(),
                tellers.progress(vote, head).name(),
                address,
                "/congress/" + vote.id() + "/qr.png",
                address + "/tally",
                books.items().boxes(vote).stream()
                        .flatMap(box -> publicKey(box).flatMap(TokenKey::read).stream())
                        .map(TokenKey::fingerprint)
                        .collect(Collectors.joining(" ")));
    }

    private Optional<String> publicKey(VoteItem box) {
        return box.isWhole() ? books.votes().publicKey(box.id()) : Optional.ofNullable(box.publicKey());
    }

    private VotePage.@Nullable Outcome outcome(Vote vote) {
        return books.counts()
                .tally(vote.id())
                .map(tally -> {
                    var count = tally.count();
                    var law = room.adoption(vote, count.entitled(), count.present(), count.inFavour());
                    return new VotePage.Outcome(
                            Bulletins.result(law.quorumMet(), law.outcome()).name(),
                            count,
                            vote.recorded(),
                            tally.isTelling(),
                            tally.digest(),
                            items(vote));
                })
                .orElse(null);
    }

    private List<VotePage.Item> items(Vote vote) {
        return ItemResult.of(vote, books, room).stream()
                .map(one -> new VotePage.Item(
                        one.item().number(),
                        one.item().title(),
                        one.result().name(),
                        one.tally().count(),
                        one.tally().isTelling()))
                .toList();
    }

    RollPage roll(UUID id, String text, int page, FormValues form, Actor chair) {
        var vote = room.get(id, chair);
        var lines = books.roll().lines(id, text, PAGE + 1, (page - 1) * PAGE);
        return new RollPage(
                id.toString(),
                vote.title(),
                vote.state().name(),
                !clock.today().isBefore(vote.meetingOn()),
                text,
                lines.stream().limit(PAGE).map(DeskPages::line).toList(),
                new Pager("/congress/" + id + "/roll", page, lines.size() > PAGE),
                form);
    }

    private static RollPage.Line line(RollLine line) {
        var given = line.given();
        return new RollPage.Line(
                line.number(),
                line.name(),
                line.unit(),
                line.hasCode(),
                line.acknowledged() != null,
                line.present() != null,
                given == null ? "" : given);
    }
}
