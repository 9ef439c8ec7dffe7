package org.shangliang.app.consultation.coordination;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.coordination.Coordinate.Held;
import org.shangliang.app.consultation.coordination.Coordinate.Terms;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.app.consultation.model.Coordination.Application;
import org.shangliang.app.consultation.model.Coordination.Ending;
import org.shangliang.app.consultation.model.Coordination.Point;
import org.shangliang.app.consultation.model.Proceedings.Accord;
import org.shangliang.app.consultation.model.Proceedings.Answer;
import org.shangliang.app.consultation.model.Proceedings.Coordinator;
import org.shangliang.app.consultation.model.Proceedings.Form;
import org.shangliang.app.consultation.model.Proceedings.Proposal;
import org.shangliang.app.consultation.model.Proceedings.Session;
import org.shangliang.app.consultation.model.Proceedings.Statement;
import org.shangliang.law.Side;

/** How a coordination stands after an act that was allowed and is complete. */
record CoordinationDoing(Coordinate command, CaseContext context) {

    Coordination next(@Nullable Coordination before, List<Point> points) {
        var on = context.occurredOn();
        return switch (command.act()) {
            case APPLY -> Coordination.begun(on, application(side(), points), before);
            case BEGIN ->
                Coordination.begun(on, application(null, points), before).accepted(on);
            default -> next(Objects.requireNonNull(before));
        };
    }

    private Coordination next(Coordination now) {
        var on = context.occurredOn();
        return switch (command.act()) {
            case STATE -> now.with(now.proceedings().stated(new Statement(side(), on, command.said())));
            case WITHDRAW -> now.over(Ending.WITHDRAWN, word(command.content()), on);
            case ACCEPT -> named(now.accepted(on));
            case DECLINE -> now.over(Ending.DECLINED, word(command.content()), on);
            case NAME -> named(now);
            case SESSION -> now.with(now.proceedings().met(session(Objects.requireNonNull(command.session()), now)));
            case PROPOSE ->
                now.with(now.proceedings()
                        .proposed(new Proposal(
                                now.proceedings().proposals().size() + 1, on, command.said(), null, null)));
            case ANSWER ->
                now.with(now.proceedings()
                        .answered(
                                Objects.requireNonNull(command.proposal()),
                                side(),
                                new Answer(Boolean.TRUE.equals(command.accepts()), word(command.content()), on)));
            case EXTEND -> now.longer();
            case DRAW -> now.with(now.proceedings().drawn(accord(Objects.requireNonNull(command.agreement()))));
            case RESUME -> now.over(Ending.AGREED, word(command.content()), on);
            case FAIL -> now.over(Ending.FAILED, word(command.content()), on);
            case APPLY, BEGIN -> throw new IllegalStateException("begun above");
        };
    }

    private Application application(@Nullable Side by, List<Point> points) {
        return new Application(by, command.said(), points, word(command.tried()));
    }

    private Coordination named(Coordination now) {
        return command.people().isEmpty()
                ? now
                : now.with(now.proceedings()
                        .by(command.people().stream()
                                .map(one -> new Coordinator(
                                        one.body(), Objects.requireNonNullElse(word(one.name()), ""), word(one.post())))
                                .toList()));
    }

    private Session session(Held held, Coordination now) {
        var form = Objects.requireNonNull(held.form());
        return new Session(
                now.proceedings().sessions().size() + 1,
                context.occurredOn(),
                form,
                Objects.requireNonNullElse(word(held.place()), ""),
                word(held.present()),
                form == Form.JOINT ? word(held.minutes()) : null,
                held.nextOn(),
                word(held.nextPlace()));
    }

    private Accord accord(Terms terms) {
        return new Accord(
                context.occurredOn(),
                Objects.requireNonNullElse(word(terms.facts()), ""),
                Objects.requireNonNullElse(word(terms.result()), ""),
                word(terms.open()));
    }

    /** The federation speaks for the workers' side where there is no union. */
    private Side side() {
        var own = context.actingSide();
        return own == null ? Side.WORKERS : own;
    }

    static @Nullable String word(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
