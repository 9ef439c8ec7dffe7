package org.shangliang.app.consultation;

import static org.shangliang.app.consultation.ConsultationStage.*;

import java.util.List;
import java.util.stream.Stream;

/** The lifecycle of a consultation, as one table. */
final class ConsultationLifecycle {

    private static final List<String> BEFORE_REPLY = names(OFFERED, OVERDUE, DECLINED, ESCALATED);
    private static final List<String> WAITING = names(OFFERED, OVERDUE, ESCALATED);
    private static final List<String> TALKS = names(ACCEPTED, NEGOTIATING, SUSPENDED, COORDINATING);
    private static final List<String> OPEN_SIDES = Stream.of(names(PREPARING), BEFORE_REPLY, TALKS)
            .flatMap(List::stream)
            .toList();

    static final Lifecycle TABLE = Lifecycle.table()
            .stay(Stream.of(names(PREPARING), TALKS).flatMap(List::stream).toList(), "agenda", "agenda.set")
            .stay(OPEN_SIDES, "representatives", "representatives.recorded")
            .stay(OPEN_SIDES, "vacancies", "vacancy.recorded")
            .move(PREPARING.name(), "offer", "offer.served", OFFERED.name())
            .move(names(OVERDUE, DECLINED, ESCALATED), "offer", "offer.served", OFFERED.name())
            .stay(WAITING, "offer/receipt", "offer.received")
            .move(OVERDUE.name(), "offer/receipt", "overdue.withdrawn", OFFERED.name())
            .move(WAITING, "reply", "reply.accepted", ACCEPTED.name())
            .move(WAITING, "reply", "reply.declined", DECLINED.name())
            .move(DECLINED.name(), "reply", "reply.accepted", ACCEPTED.name())
            .move(OFFERED.name(), Lifecycle.SWEEP, "reply.overdue", OVERDUE.name())
            .stay(names(ConsultationStage.values()), Lifecycle.SWEEP, "duty.overdue")
            .move(names(OVERDUE, DECLINED), "escalation", "escalation.made", ESCALATED.name())
            .stay(TALKS, "recorder", "recorder.named")
            .stay(TALKS, "disclosures", "disclosure.made")
            .move(names(ACCEPTED, NEGOTIATING), "meetings", "meeting.held", NEGOTIATING.name())
            .move(NEGOTIATING.name(), "suspension", "talks.suspended", SUSPENDED.name())
            .move(SUSPENDED.name(), "resumption", "talks.resumed", NEGOTIATING.name())
            .move(NEGOTIATING.name(), "draft", "draft.agreed", AGREED.name())
            .move(NEGOTIATING.name(), "accord", "accord.concluded", CONCLUDED.name())
            .stay(names(CONCLUDED), "accord/publication", "accord.published")
            .move(names(PREPARING, OFFERED), "closure", "consultation.withdrawn", WITHDRAWN.name())
            .move(
                    names(OVERDUE, DECLINED, ESCALATED, ACCEPTED, NEGOTIATING, SUSPENDED, COORDINATING),
                    "closure",
                    "consultation.ended",
                    ENDED.name())
            .done();

    private ConsultationLifecycle() {}

    private static List<String> names(ConsultationStage... stages) {
        return Stream.of(stages).map(Enum::name).toList();
    }
}
