package org.shangliang.app.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Dockets for tests. */
final class Docketing {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private Docketing() {}

    static UUID open(TransactionTemplate transaction, Dockets dockets, int entries) {
        var caseId = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            var head = dockets.open(caseId);
            for (int i = 1; i <= entries; i++) {
                head = dockets.append(head, entry(i));
            }
        });
        return caseId;
    }

    static NewEntry entry(int number) {
        var facts = new TreeMap<String, String>();
        facts.put("number", String.valueOf(number));
        return new NewEntry(
                "KIND" + number, "STAGE" + number, null, null, DAY.plusDays(number), List.of(), facts, List.of());
    }
}
