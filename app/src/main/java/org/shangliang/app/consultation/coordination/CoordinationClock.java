package org.shangliang.app.consultation.coordination;

import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.law.Duty;

/** What each act does to the periods (协调期限): how long the authority has to begin, and to come to an end. */
final class CoordinationClock {
    /** The kind of the deadline to begin, where the pack has one. */
    static final String START = "COORDINATION_START";

    private static final String START_RULE = "dispute.start_within";

    private CoordinationClock() {}

    static Accepted<CaseFile> of(Accepted<CaseFile> accepted, Act act, Coordination next, CaseContext context) {
        return switch (act) {
            case APPLY -> awaited(accepted, context);
            case BEGIN -> running(accepted, context);
            case ACCEPT -> running(begun(accepted, context), context);
            case DECLINE -> begun(accepted, context);
            case WITHDRAW -> stopped(begun(accepted, context), context);
            case EXTEND -> extended(accepted, context);
            case RESUME -> context.close(accepted, Duty.COORDINATE, context.occurredOn());
            case FAIL -> context.withdrawAll(context.close(accepted, Duty.COORDINATE, context.occurredOn()));
            case STATE, NAME, SESSION, PROPOSE, ANSWER, DRAW -> accepted;
        };
    }

    private static Accepted<CaseFile> awaited(Accepted<CaseFile> accepted, CaseContext context) {
        return context.law().rule(START_RULE).isEmpty()
                ? accepted
                : accepted.deadline(
                        new DeadlineChange.Opened(START, context.law().period(START_RULE, context.occurredOn())));
    }

    private static Accepted<CaseFile> running(Accepted<CaseFile> accepted, CaseContext context) {
        return accepted.deadline(new DeadlineChange.Opened(
                Duty.COORDINATE.name(), context.law().deadline(Duty.COORDINATE, context.occurredOn())));
    }

    private static Accepted<CaseFile> begun(Accepted<CaseFile> accepted, CaseContext context) {
        return open(context, START) ? accepted.deadline(new DeadlineChange.Met(START, context.occurredOn())) : accepted;
    }

    private static Accepted<CaseFile> stopped(Accepted<CaseFile> accepted, CaseContext context) {
        return open(context, Duty.COORDINATE.name())
                ? accepted.deadline(new DeadlineChange.Withdrawn(Duty.COORDINATE.name()))
                : accepted;
    }

    /** The longer period is counted from the end of the first. */
    private static Accepted<CaseFile> extended(Accepted<CaseFile> accepted, CaseContext context) {
        var due = context.running(Duty.COORDINATE)
                .map(row -> row.deadline().due())
                .orElse(context.occurredOn());
        return accepted.deadline(new DeadlineChange.Opened(
                Duty.COORDINATE.name(), context.law().deadline(Duty.COORDINATE_EXTENSION, due)));
    }

    private static boolean open(CaseContext context, String kind) {
        return context.deadlines().stream().anyMatch(row -> row.kind().equals(kind) && row.metOn() == null);
    }
}
