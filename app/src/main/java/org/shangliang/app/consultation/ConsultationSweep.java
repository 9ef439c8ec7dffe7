package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.audit.DocketHead;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.platform.DailySweep;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.Deadlines;
import org.shangliang.law.Duty;
import org.shangliang.law.RuleStatus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the passing of a day brings about in a case: the duties of the sides fall overdue, and the docket says so. */
@Component
@Order(100)
class ConsultationSweep implements DailySweep {
    /** Not the authority's review, whose silence has its own effect, nor the renewal window, which is a right. */
    private static final List<Duty> DUTIES = List.of(
            Duty.REPLY,
            Duty.DISCLOSURE,
            Duty.FILL_VACANCY,
            Duty.COORDINATE,
            Duty.SUBMIT_DRAFT,
            Duty.CONGRESS_NOTICE,
            Duty.FILE,
            Duty.PUBLISH);

    private final Deadlines deadlines;
    private final Dockets dockets;
    private final CaseStore store;

    ConsultationSweep(Deadlines deadlines, Dockets dockets, CaseStore store) {
        this.deadlines = deadlines;
        this.dockets = dockets;
        this.store = store;
    }

    @Override
    @Transactional
    public void sweep(LocalDate day) {
        for (var duty : DUTIES) {
            deadlines.overdue(duty.name(), day).forEach(subject -> mark(subject, duty, day));
        }
    }

    private void mark(UUID id, Duty duty, LocalDate day) {
        var head = dockets.lock(id);
        var row = deadlines.of(id).stream()
                .filter(one -> one.kind().equals(duty.name()) && one.metOn() == null)
                .findFirst();
        if (row.isPresent() && binding(row.get())) {
            mark(row.get(), head, duty, day);
        }
    }

    /** A rule whose text was not read reminds, but makes nobody late. */
    private static boolean binding(DeadlineRow row) {
        var basis = row.deadline().basis();
        return !basis.isEmpty() && basis.getFirst().status() == RuleStatus.SEEN;
    }

    private void mark(DeadlineRow row, DocketHead head, Duty duty, LocalDate day) {
        var id = row.subject();
        deadlines.breach(id, duty.name(), day);
        var kind = duty == Duty.REPLY && head.stage().equals(ConsultationStage.OFFERED.name())
                ? "reply.overdue"
                : "duty.overdue";
        var stage = ConsultationLifecycle.TABLE.after(head.stage(), kind).orElse(head.stage());
        var file = store.get(id);
        var facts = new TreeMap<String, String>();
        facts.put("duty", duty.name());
        facts.put("due", String.valueOf(row.deadline().due()));
        dockets.append(
                head, new NewEntry(kind, stage, null, null, day, row.deadline().basis(), facts, List.of()));
        store.update(file, stage);
    }
}
