package org.shangliang.app.cockpit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.contract.model.Inspection;
import org.shangliang.app.contract.performance.Commitment;
import org.shangliang.app.contract.performance.Commitments;
import org.shangliang.app.contract.performance.Fulfilment;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Says of clauses how they are kept (兑现情况): what the last inspection found, and what was done of what they promise. */
@Component
class KeptPromises {
    private final Commitments commitments;
    private final ProductClock clock;
    private final Texts texts;

    KeptPromises(Commitments commitments, ProductClock clock, Texts texts) {
        this.commitments = commitments;
        this.clock = clock;
        this.texts = texts;
    }

    List<String> of(UUID caseId, List<Integer> clauses, List<Inspection> inspections) {
        var promised = commitments.of(caseId);
        var done = commitments.done(caseId);
        var told = new ArrayList<String>();
        for (int clause : clauses) {
            found(told, inspections, clause);
            promised.stream()
                    .filter(one -> one.clause() == clause)
                    .forEach(one -> promise(
                            told,
                            one,
                            done.stream()
                                    .filter(kept -> kept.commitmentId().equals(one.id()))
                                    .toList()));
        }
        return told;
    }

    /** What the last inspection that looked at the clause found. */
    private void found(List<String> told, List<Inspection> inspections, int clause) {
        inspections.reversed().stream()
                .flatMap(inspection -> inspection.findings().stream()
                        .filter(finding -> finding.clause() == clause)
                        .map(finding -> texts.of(
                                "words.found." + finding.state(),
                                String.valueOf(clause),
                                texts.day(inspection.heldOn()))))
                .findFirst()
                .ifPresent(told::add);
    }

    /** When it was last done, and when it is due next; nothing of what was taken off the list undone. */
    private void promise(List<String> told, Commitment one, List<Fulfilment> done) {
        if (!done.isEmpty()) {
            var last = done.getFirst();
            told.add(line(last.late() ? "LATE" : "DONE", one, last.dueOn(), last.doneOn()));
        }
        var due = one.dueOn();
        if (due != null) {
            told.add(line(one.overdueOn(clock.today()) ? "OVERDUE" : "OPEN", one, due, due));
        }
    }

    private String line(String state, Commitment one, LocalDate due, LocalDate doneOn) {
        return texts.of(
                "words.promise." + state, String.valueOf(one.clause()), one.words(), texts.day(due), texts.day(doneOn));
    }
}
