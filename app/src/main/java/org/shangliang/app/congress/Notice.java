package org.shangliang.app.congress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.CongressFile;
import org.shangliang.app.congress.model.Convening;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Duty;
import org.shangliang.law.Ground;

/** The duty to have the draft in the delegates' hands before they meet (议案送达). */
final class Notice {

    private Notice() {}

    /** Days of delivery that cannot be. */
    static List<FieldError> impossible(@Nullable LocalDate delivered, LocalDate meeting, CaseContext context) {
        var errors = new ArrayList<FieldError>();
        var draft = context.file().draft();
        if (delivered != null && (delivered.isAfter(context.today()) || delivered.isAfter(meeting))) {
            var latest = meeting.isBefore(context.today()) ? meeting : context.today();
            errors.add(new FieldError("draftDeliveredOn", "congress.notice.not-yet", List.of(latest.toString())));
        }
        if (delivered != null && draft != null && delivered.isBefore(draft.signedOn())) {
            errors.add(new FieldError(
                    "draftDeliveredOn",
                    "congress.notice.before-draft",
                    List.of(draft.signedOn().toString())));
        }
        return errors;
    }

    /** The duty as it stands once a meeting day is known: running, done, or done late. */
    static Accepted<CongressFile> given(
            Accepted<CongressFile> accepted, @Nullable LocalDate delivered, LocalDate meeting, CaseContext context) {
        var duty = Duty.CONGRESS_NOTICE;
        var deadline = context.law().deadline(duty, meeting);
        var opened = accepted.deadline(new DeadlineChange.Opened(duty.name(), deadline));
        var done = delivered == null ? context.occurredOn() : delivered;
        List<Ground> late =
                context.law().lateness(duty, deadline, done).stream().toList();
        if (delivered == null) {
            return opened.notes(late);
        }
        var breach = !late.isEmpty() && context.binds(duty.ruleKey());
        return opened.deadline(
                        breach
                                ? new DeadlineChange.MetLate(duty.name(), delivered)
                                : new DeadlineChange.Met(duty.name(), delivered))
                .fact("draftDeliveredOn", delivered)
                .notes(late);
    }

    /** The duty once the meeting was held: done if the day is known, otherwise no longer to be watched. */
    static Accepted<CongressFile> settled(
            Accepted<CongressFile> accepted,
            @Nullable LocalDate delivered,
            @Nullable Convening call,
            LocalDate held,
            CaseContext context) {
        if (delivered != null) {
            return given(accepted, delivered, held, context);
        }
        if (call != null && call.draftDeliveredOn() != null) {
            return accepted;
        }
        var key = Duty.CONGRESS_NOTICE.ruleKey();
        var remarked = accepted.notes(List.of(context.ground("congress.notice.unknown", List.of(), key)));
        return context.running(Duty.CONGRESS_NOTICE).isEmpty()
                ? remarked
                : remarked.deadline(new DeadlineChange.Withdrawn(Duty.CONGRESS_NOTICE.name()));
    }
}
