package org.shangliang.app.platform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.law.Deadline;

/** Deadlines kept as rows, one open row for each subject and kind; no timers. */
public interface Deadlines {

    /** Opens the deadline, replacing an open one of the same kind. */
    void open(UUID subject, String kind, Deadline deadline);

    /**
     * Marks the open deadline of this kind as met on the day the duty was really done; does nothing if none is open. An
     * overdue mark falls when that day lies within the period.
     */
    void meet(UUID subject, String kind, LocalDate metOn);

    /** Withdraws the open deadline (its ground fell away). */
    void withdraw(UUID subject, String kind);

    /** Marks it overdue, once; the row stays open so that a late act can still meet it. */
    void breach(UUID subject, String kind, LocalDate day);

    /** All deadlines of a subject, open first, then by due day. */
    List<DeadlineRow> of(UUID subject);

    /** All deadlines of these subjects, each in the order of {@link #of(UUID)}; none for those that have none. */
    Map<UUID, List<DeadlineRow>> ofAll(Collection<UUID> subjects);

    /** The open deadline that falls due first, for each of these subjects that has one with a day. */
    Map<UUID, DeadlineRow> next(Collection<UUID> subjects);

    /** Subjects whose deadline of this kind was due before {@code day}, is neither met nor marked; locks the rows. */
    List<UUID> overdue(String kind, LocalDate day);
}
