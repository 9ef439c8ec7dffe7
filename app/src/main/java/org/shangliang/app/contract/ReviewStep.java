package org.shangliang.app.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Effect;
import org.shangliang.app.contract.model.Effect.Way;
import org.shangliang.app.contract.model.Filing;
import org.shangliang.app.contract.model.Filing.Evidence;
import org.shangliang.app.contract.model.Filing.Receipt;
import org.shangliang.app.contract.model.ReviewOpinion;
import org.shangliang.app.contract.model.ReviewOpinion.Act;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Duty;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** Records what the labour authority answered (审查意见): on its desk inside, or registered with its scanned paper. */
@Component
class ReviewStep extends ContractStep<Answer> {
    private final EffectiveDates dates;
    private final ReviewPapers papers;

    ReviewStep(ContractFiles files, EffectiveDates dates, ReviewPapers papers) {
        super(
                new StepRule(
                        "review",
                        null,
                        Set.of(Role.REVIEWER, Role.EMPLOYER, Role.UNION_CHAIR, Role.OFFICER),
                        List.of("review.within", "review.silence", "review.no_objection_effect")),
                Answer.class,
                files);
        this.dates = dates;
        this.papers = papers;
    }

    @Override
    public boolean mayPrecede() {
        return true;
    }

    @Override
    public Ruling gate(ContractFile state, CaseContext context) {
        var effect = state.effect();
        var given = Optional.ofNullable(state.attempt()).flatMap(Attempt::conclusion);
        if (given.isPresent() && (effect == null || effect.way() == Way.SILENCE)) {
            return Ruling.refused(context.ground(
                    "contract.review.concluded", List.of(given.get().servedOn()), "review.no_objection_effect"));
        }
        return effect == null || effect.way() == Way.SILENCE
                ? Ruling.permitted()
                : Ruling.refused(context.ground(
                        "contract.review.decided", List.of(effect.inForceOn()), "review.no_objection_effect"));
    }

    @Override
    public Decision<ContractFile> decide(Answer command, ContractFile state, CaseContext context) {
        checkInput(command, state.filing(), context);
        var filing = evidenced(command, state.filing(), context);
        var known = state.with(state.current().with(filing));
        return switch (ReviewRules.of(command, known, context)) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) -> accept(command, known, context).notes(notes);
        };
    }

    private Accepted<ContractFile> accept(Answer command, ContractFile known, CaseContext context) {
        var number = command.number();
        var opinion = new ReviewOpinion(
                command.act(),
                context.occurredOn(),
                number == null ? null : number.strip(),
                command.allPoints().stream().map(String::strip).toList(),
                command.findings(),
                command.asked(),
                null);
        var state = known.with(known.current().with(opinion));
        var accepted = switch (command.act()) {
            case ACCEPT -> accepted(state, context);
            case SUPPLEMENT -> Accepted.of("review.supplement", state);
            case NO_OBJECTION -> noObjection(state, context);
            case OBJECTION -> objection(state, opinion, context);
        };
        for (var finding : opinion.checks()) {
            accepted = accepted.fact("fits." + finding.part(), finding.fits());
        }
        return papers.issued(accepted, known, opinion, context)
                .fact("act", command.act())
                .fact(
                        "requests",
                        opinion.requests().isEmpty() ? null : opinion.requests().size())
                .fact("servedOn", context.occurredOn())
                .fact("points", opinion.points().size())
                .fact("receivedOn", command.receivedOn());
    }

    private static Accepted<ContractFile> accepted(ContractFile state, CaseContext context) {
        var deadline = context.law().deadline(Duty.REVIEW, state.filing().countsFrom());
        return Accepted.of("review.accepted", state)
                .deadline(new Decision.DeadlineChange.Opened(Duty.REVIEW.name(), deadline))
                .event(new SilenceMayHaveRun(context.file().header().id()));
    }

    private Accepted<ContractFile> noObjection(ContractFile state, CaseContext context) {
        var on = context.occurredOn();
        var law = context.law();
        var atOnce = law.noObjectionTakesEffectOnService() || !law.silenceTakesEffect();
        var effect = state.effect();
        if (effect != null) {
            var earlier = atOnce && on.isBefore(effect.inForceOn());
            var accepted = earlier
                    ? redated(state, effect, effect.corrected(on, Way.OPINION), context)
                    : Accepted.of("review.no-objection", state);
            return context.close(accepted, Duty.REVIEW, on);
        }
        var accepted = atOnce ? onService(state, context) : recorded(state, context);
        return context.close(accepted, Duty.REVIEW, on);
    }

    private Accepted<ContractFile> onService(ContractFile state, CaseContext context) {
        var file = context.file();
        var effect = Effects.on(context.occurredOn(), Way.OPINION, false, file);
        var begun = Effects.begun("effect.on-service", state, effect, file);
        return begun.paper(dates.sheet(begun.state(), file, context.today()));
    }

    /** Where an opinion does not take effect by itself, the end of the period does. */
    private static Accepted<ContractFile> recorded(ContractFile state, CaseContext context) {
        return Accepted.of("review.no-objection", state)
                .fact("inForceOn", state.filing().silentOn())
                .event(new SilenceMayHaveRun(context.file().header().id()));
    }

    private Accepted<ContractFile> redated(ContractFile state, Effect before, Effect now, CaseContext context) {
        var corrected = state.effective(now);
        return Effects.redated(Accepted.of("review.no-objection", corrected), before, now, context)
                .paper(dates.sheet(corrected, context.file(), context.today()));
    }

    private static Accepted<ContractFile> objection(ContractFile state, ReviewOpinion opinion, CaseContext context) {
        var effect = state.effect();
        var accepted = Accepted.of(effect == null ? "review.objection" : "effect.withdrawn", state.objected())
                .fact("withdrawn", effect == null ? null : effect.inForceOn())
                .event(new ObjectionServed(
                        context.file().header().id(),
                        opinion.servedOn(),
                        opinion.points().size()));
        return Effects.undone(context.close(accepted, Duty.REVIEW, opinion.servedOn()), context);
    }

    /** The authority's own paper proves the day of receipt where it was only presumed. */
    private static Filing evidenced(Answer command, Filing filing, CaseContext context) {
        var named = command.receivedOn();
        var on = named == null && command.act() == Act.ACCEPT ? context.occurredOn() : named;
        if (!filing.presumed() || on == null) {
            return filing;
        }
        var law = context.law();
        return filing.received(
                new Receipt(on, command.number(), Evidence.OPINION),
                law.silenceTakesEffect() ? law.inForceBySilence(on) : null);
    }

    private static void checkInput(Answer command, Filing filing, CaseContext context) {
        var errors = new ArrayList<FieldError>();
        var received = command.receivedOn();
        if (context.occurredOn().isBefore(filing.countsFrom()) && command.act() != Act.OBJECTION) {
            errors.add(new FieldError(
                    "servedOn",
                    "contract.review.before-receipt",
                    List.of(filing.countsFrom().toString())));
        }
        if (received != null && (received.isBefore(filing.filedOn()) || received.isAfter(context.occurredOn()))) {
            errors.add(new FieldError(
                    "receivedOn",
                    "contract.review.received",
                    List.of(filing.filedOn().toString(), context.occurredOn().toString())));
        }
        var needsPoints = command.act() == Act.OBJECTION || command.act() == Act.SUPPLEMENT;
        var asks = command.act() == Act.SUPPLEMENT && !command.asked().isEmpty();
        if (needsPoints && command.allPoints().isEmpty() && !asks) {
            errors.add(new FieldError("points", "contract.review.points"));
        }
        var asked = command.asked();
        for (int at = 0; at < asked.size(); at++) {
            var by = asked.get(at).by();
            if (by != null && by.isBefore(context.occurredOn())) {
                var from = List.of(context.occurredOn().toString());
                errors.add(new FieldError("requests[" + at + "].by", "contract.review.by-past", from));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
