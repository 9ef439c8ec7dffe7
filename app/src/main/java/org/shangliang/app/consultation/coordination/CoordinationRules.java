package org.shangliang.app.consultation.coordination;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.app.consultation.model.Proceedings.Body;
import org.shangliang.app.consultation.model.Proceedings.Coordinator;
import org.shangliang.law.Duty;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;

/** What the law and the order of things say to an act of the coordination (协调处理的条件). */
final class CoordinationRules {
    private static final Set<Act> BY_ALL_THREE = EnumSet.of(Act.SESSION, Act.PROPOSE, Act.DRAW);

    private final Coordinate command;
    private final @Nullable Coordination state;
    private final CaseContext context;

    CoordinationRules(Coordinate command, @Nullable Coordination state, CaseContext context) {
        this.command = command;
        this.state = state;
        this.context = context;
    }

    Ruling ruling() {
        var order = inOrder();
        return order.isPermitted() ? byWhom().and(complete()) : order;
    }

    private Ruling inOrder() {
        var here = context.stage().equals("COORDINATING");
        var accepted = state != null && state.acceptedOn() != null;
        var fits = switch (command.act()) {
            case APPLY, BEGIN -> !here;
            case ACCEPT, DECLINE -> !here || !accepted;
            case EXTEND -> !here || accepted && state != null && !state.extended();
            case STATE, WITHDRAW -> true;
            case NAME, SESSION, PROPOSE, ANSWER, DRAW, RESUME, FAIL -> !here || accepted;
        };
        if (!fits) {
            return Ruling.refused(context.ground(
                    "consultation.coordination.order", List.of(command.act()), "dispute.steps", "dispute.extend"));
        }
        return here || command.act() == Act.APPLY || command.act() == Act.BEGIN
                ? Ruling.permitted()
                : Ruling.refused(context.ground("consultation.coordination.none", List.of(), "dispute.apply"));
    }

    /** The sides apply and answer; the authority does the rest, and its own papers may be registered by others. */
    private Ruling byWhom() {
        var authority = context.actor().role() == Role.REVIEWER;
        if (!command.act().isOfTheSides()) {
            return authority || !command.proofs().isEmpty() && command.act() != Act.BEGIN
                    ? Ruling.permitted()
                    : Ruling.refused(context.ground(
                            "consultation.coordination.authority", List.of(), "meeting.deadlock_coordinator"));
        }
        if (authority) {
            return Ruling.refused(context.ground("case.not-yours", List.of("PARTIES"), "dispute.apply"));
        }
        var forTheSide = context.actingSide() != null
                || context.file().header().onBehalf()
                || !command.proofs().isEmpty();
        return forTheSide
                ? ownApplication()
                : Ruling.refused(context.ground(
                        "consultation.coordination.party", List.of(), "dispute.apply", "dispute.ex_officio"));
    }

    private Ruling ownApplication() {
        var own = context.actingSide();
        var by = state == null || state.application() == null
                ? null
                : state.application().by();
        var notOwn = command.act() == Act.WITHDRAW && own != null && own != by;
        return notOwn
                ? Ruling.refused(context.ground(
                        "consultation.coordination.not-applicant",
                        List.of(by == null ? "AUTHORITY" : by),
                        "dispute.apply"))
                : Ruling.permitted();
    }

    private Ruling complete() {
        return switch (command.act()) {
            case NAME ->
                bodies(command.people().stream().map(Coordinate.Named::body).collect(Collectors.toSet()));
            case SESSION, PROPOSE, DRAW -> bodies(named());
            case EXTEND -> inTime();
            case ANSWER -> answerable();
            case RESUME -> signed();
            case APPLY, BEGIN, STATE, WITHDRAW, ACCEPT, DECLINE, FAIL -> Ruling.permitted();
        };
    }

    private Set<Body> named() {
        return state == null
                ? Set.of()
                : state.proceedings().coordinators().stream()
                        .map(Coordinator::body)
                        .collect(Collectors.toSet());
    }

    /** The authority coordinates together with the union and the employers' body. */
    private Ruling bodies(Set<Body> there) {
        if (BY_ALL_THREE.contains(command.act()) && !command.proofs().isEmpty()) {
            return Ruling.permitted();
        }
        var missing = EnumSet.allOf(Body.class);
        missing.removeAll(there);
        return Ruling.of(
                missing.stream()
                        .map(body -> context.ground(
                                "consultation.coordination.three", List.of(body), "meeting.deadlock_coordinator"))
                        .toList(),
                List.of());
    }

    /** A period that is over cannot be made longer. */
    private Ruling inTime() {
        var due = context.running(Duty.COORDINATE)
                .map(row -> row.deadline().due())
                .orElse(null);
        return due != null && context.occurredOn().isAfter(due)
                ? Ruling.refused(
                        context.ground("consultation.coordination.extend-late", List.of(due), "dispute.extend"))
                : Ruling.permitted();
    }

    private Ruling answerable() {
        var proposal = state == null ? null : state.proceedings().proposal(command.proposal());
        var side = context.actingSide() == null ? Side.WORKERS : context.actingSide();
        if (proposal == null) {
            return Ruling.refused(context.ground("consultation.coordination.no-proposal", List.of(), "dispute.steps"));
        }
        return proposal.of(side) == null
                ? Ruling.permitted()
                : Ruling.refused(context.ground(
                        "consultation.coordination.answered", List.of(proposal.number()), "dispute.steps"));
    }

    /** In force once the coordinator and both chiefs have signed or sealed it. */
    private Ruling signed() {
        var all = command.signedByCoordinator() && command.signedByWorkersChief() && command.signedByEmployerChief();
        var unsigned = all
                ? Ruling.permitted()
                : Ruling.refused(
                        context.ground("consultation.coordination.unsigned", List.of(), "dispute.agreement_signed_by"));
        var text = state != null && state.proceedings().accord() != null
                || !command.proofs().isEmpty();
        return text
                ? unsigned
                : unsigned.and(Ruling.refused(
                        context.ground("consultation.coordination.no-agreement", List.of(), "dispute.agreement")));
    }
}
