package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.audit.NoteKinds;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.Deadlines;
import org.shangliang.law.Deadline;
import org.shangliang.law.PeriodUnit;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Notes performance in the docket's margin (履约入档), and keeps one deadline a side: what it owes next. */
@Component
class PerformanceDocket implements NoteKinds {
    static final String LISTED = "commitment.listed";
    static final String KEPT = "commitment.kept";
    static final String WITHDRAWN = "commitment.withdrawn";
    static final String OVERDUE = "commitment.overdue";
    static final String CHECKED = "payroll.checked";
    static final String DUTY = "COMMITMENT";
    static final String UNION_DUTY = "COMMITMENT_UNION";

    private final Dockets dockets;
    private final Deadlines deadlines;

    PerformanceDocket(Dockets dockets, Deadlines deadlines) {
        this.dockets = dockets;
        this.deadlines = deadlines;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(LISTED, KEPT, WITHDRAWN, OVERDUE, CHECKED);
    }

    /** No act on this contract overtakes another. */
    void lock(UUID caseId) {
        dockets.lock(caseId);
    }

    void note(
            String kind,
            UUID caseId,
            @Nullable Actor actor,
            LocalDate on,
            Map<String, String> facts,
            List<String> digests) {
        var head = dockets.lock(caseId);
        dockets.append(
                head,
                new NewEntry(
                        kind,
                        head.stage(),
                        actor == null ? null : actor.account(),
                        actor == null ? null : actor.role().name(),
                        on,
                        List.of(),
                        new TreeMap<>(facts),
                        digests));
    }

    /** Each side's deadline follows what it owes first; {@code kept} is the day on which what was due has just been done. */
    void remind(UUID caseId, List<Commitment> all, LocalDate today, @Nullable LocalDate kept) {
        for (var side : Side.values()) {
            var next = all.stream()
                    .filter(one -> Wording.owing(one.owner()).contains(side))
                    .map(Commitment::dueOn)
                    .filter(day -> day != null)
                    .min(LocalDate::compareTo)
                    .orElse(null);
            follow(caseId, side == Side.EMPLOYER ? DUTY : UNION_DUTY, next, today, kept);
        }
    }

    private void follow(UUID caseId, String duty, @Nullable LocalDate next, LocalDate today, @Nullable LocalDate kept) {
        var open = deadlines.of(caseId).stream()
                .filter(row -> row.kind().equals(duty) && row.metOn() == null)
                .findFirst();
        if (!open.map(DeadlineRow::deadline).map(Deadline::due).equals(Optional.ofNullable(next))) {
            if (open.isPresent() && kept != null) {
                deadlines.meet(caseId, duty, kept);
            } else {
                deadlines.withdraw(caseId, duty);
            }
            if (next != null) {
                deadlines.open(caseId, duty, due(next, today));
            }
        }
        // What those who supervise see among what is behind; once is enough.
        if (next != null && next.isBefore(today)) {
            deadlines.breach(caseId, duty, today);
        }
    }

    private static Deadline due(LocalDate next, LocalDate today) {
        return new Deadline(
                today, Commitment.remindedFrom(next), next, null, PeriodUnit.CALENDAR_DAY, List.of(), false, List.of());
    }
}
