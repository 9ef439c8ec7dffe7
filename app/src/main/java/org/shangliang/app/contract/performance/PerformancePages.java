package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.hardship.Measure;
import org.shangliang.app.consultation.hardship.Measures;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Inspection;
import org.shangliang.app.contract.performance.PerformancePage.Heading;
import org.shangliang.app.contract.performance.PerformancePage.Kept;
import org.shangliang.app.contract.performance.PerformancePage.Line;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Puts the pages of performance together. */
@Component
class PerformancePages {
    static final int BLANK_ROWS = 2;

    private final Commitments commitments;
    private final PayrollChecks checks;
    private final Contracts contracts;
    private final Measures measures;
    private final NextOffer offer;
    private final Texts texts;

    PerformancePages(
            Commitments commitments,
            PayrollChecks checks,
            Contracts contracts,
            Measures measures,
            NextOffer offer,
            Texts texts) {
        this.offer = offer;
        this.commitments = commitments;
        this.checks = checks;
        this.contracts = contracts;
        this.measures = measures;
        this.texts = texts;
    }

    PerformancePage show(UUID id, Actor actor, FormValues form) {
        var context = commitments.look(id, actor);
        var contract = contracts.of(id);
        var all = commitments.of(id);
        var done = commitments.done(id);
        var mayAct = commitments.bar(context).isEmpty();
        var mayKeep = commitments.barAfterwards(context).isEmpty();
        return new PerformancePage(
                heading(context, contract),
                all.stream().map(one -> line(one, done, context.today())).toList(),
                mayAct ? commitments.proposals(context).size() : 0,
                mayAct,
                mayKeep,
                mayKeep && actor.role() != Role.UNION_CHAIR,
                checks.terms(context).isPresent(),
                new PayrollWords(texts).of(checks.of(id)),
                measures.of(id, actor).stream()
                        .filter(Measure::initialled)
                        .map(this::measured)
                        .toList(),
                contract.performance().inspections().reversed().stream()
                        .map(this::inspected)
                        .toList(),
                next(context, contract),
                form);
    }

    /** The page of a commitment, if it is on the list. */
    Optional<CommitmentPage> commitment(UUID id, UUID commitment, Actor actor, FormValues form, FormValues removal) {
        var context = commitments.look(id, actor);
        return commitments.of(id).stream()
                .filter(one -> one.id().equals(commitment))
                .findFirst()
                .map(known -> new CommitmentPage(
                        heading(context, contracts.of(id)),
                        line(known, commitments.done(id), context.today()),
                        commitments.mayWithdraw(actor),
                        form,
                        removal));
    }

    ListingPage listing(UUID id, Actor actor, @Nullable FormValues typed, int rows) {
        var context = commitments.look(id, actor);
        var found = commitments.proposals(context);
        var form = typed == null ? filled(found) : typed;
        var rhythms = Stream.of(Rhythm.values())
                .map(every -> new Option(every.name(), texts.of("contract.every." + every)))
                .toList();
        var shown = typed == null ? found.size() + BLANK_ROWS : Math.max(rows, BLANK_ROWS);
        return new ListingPage(heading(context, contracts.of(id)), shown, found.size(), rhythms, form);
    }

    private static FormValues filled(List<Promise> found) {
        var form = FormValues.empty();
        for (int at = 0; at < found.size(); at++) {
            var row = "rows[" + at + "].";
            var one = found.get(at);
            form = form.with(row + "use", "true")
                    .with(row + "clause", one.clause())
                    .with(row + "words", one.words())
                    .with(row + "owner", one.owner())
                    .with(row + "every", one.every())
                    .with(row + "dueOn", one.dueOn());
        }
        return form;
    }

    private Heading heading(CaseContext context, ContractFile contract) {
        var header = context.file().header();
        var effect = contract.effect();
        return new Heading(
                header.id().toString(),
                context.employer().name(),
                texts.of("kindOf." + header.kind()),
                header.number(),
                effect == null
                        ? null
                        : texts.of("cockpit.workplace.term", texts.day(effect.termFrom()), texts.day(effect.termTo())),
                effect != null && contract.ending() == null,
                !contract.performance().publications().isEmpty());
    }

    private Line line(Commitment one, List<Fulfilment> done, LocalDate today) {
        var due = one.dueOn();
        var state = one.withdrawnFor() != null
                ? "WITHDRAWN"
                : due == null
                        ? "DONE"
                        : one.overdueOn(today)
                                ? "OVERDUE"
                                : Commitment.remindedFrom(due).isAfter(today) ? "OPEN" : "SOON";
        return new Line(
                one.id().toString(),
                one.clause(),
                one.words(),
                one.owner(),
                texts.of("contract.every." + one.every()),
                due == null ? null : texts.day(due),
                state.equals("WITHDRAWN")
                        ? texts.of("contract.commitment.WITHDRAWN", Objects.requireNonNullElse(one.withdrawnFor(), ""))
                        : texts.of("contract.commitment." + state),
                switch (state) {
                    case "OVERDUE" -> "bad";
                    case "SOON" -> "warn";
                    case "DONE" -> "ok";
                    default -> "";
                },
                done.stream()
                        .filter(each -> each.commitmentId().equals(one.id()))
                        .map(this::kept)
                        .toList());
    }

    private Kept kept(Fulfilment done) {
        return new Kept(
                texts.day(done.dueOn()),
                texts.day(done.doneOn()),
                done.late(),
                done.note(),
                done.attachment() == null ? null : "/attachments/" + done.attachment());
    }

    private PerformancePage.Measured measured(Measure measure) {
        var terms = measure.terms();
        var lapsed = measure.lapsedOn();
        var until = terms.until();
        return new PerformancePage.Measured(
                texts.of("hardship.kind." + terms.kind()),
                Objects.requireNonNullElse(terms.words(), ""),
                lapsed != null
                        ? texts.of(
                                "contract.measure.lapsed",
                                texts.day(lapsed),
                                Objects.requireNonNullElse(terms.oldTerms(), ""))
                        : texts.of("contract.measure.runs", until == null ? "" : texts.day(until)),
                lapsed != null);
    }

    private PerformancePage.Inspected inspected(Inspection inspection) {
        var parts = Stream.of(Inspection.State.values())
                .map(state -> texts.of(
                        "contract.inspected",
                        texts.of("contract.state." + state),
                        inspection.findings().stream()
                                .filter(finding -> finding.state() == state)
                                .count()))
                .toList();
        return new PerformancePage.Inspected(
                texts.day(inspection.heldOn()),
                String.join(texts.of("contract.inspected.and"), parts),
                reported(inspection));
    }

    private @Nullable String reported(Inspection inspection) {
        var report = inspection.report();
        if (report != null) {
            return texts.of("contract.reported.at", texts.day(report.on()), report.meeting());
        }
        return inspection.reportedToCongress() ? texts.of("contract.reported") : null;
    }

    private PerformancePage.@Nullable Next next(CaseContext context, ContractFile contract) {
        var effect = contract.effect();
        if (effect == null || contract.ending() != null) {
            return null;
        }
        return new PerformancePage.Next(
                texts.day(effect.renewFrom()),
                texts.day(effect.termTo()),
                !context.today().isBefore(effect.renewFrom()),
                offer.points(context.file().header().id(), context.today()).stream()
                        .map(NextOffer.Point::words)
                        .toList());
    }
}
