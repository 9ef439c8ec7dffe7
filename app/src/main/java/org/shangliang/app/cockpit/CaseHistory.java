package org.shangliang.app.cockpit;

import java.time.LocalDate;
import java.util.List;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Happening;

/** Tells the docket as a history in plain words. */
final class CaseHistory {
    private final Texts texts;

    CaseHistory(Texts texts) {
        this.texts = texts;
    }

    List<Happening> of(List<DocketEntry> entries) {
        return entries.reversed().stream().map(this::line).toList();
    }

    private Happening line(DocketEntry entry) {
        var late = entry.facts().keySet().stream().anyMatch(key -> key.startsWith("note.") && key.endsWith(".late"));
        var recordedOn = LocalDate.ofInstant(entry.recordedAt(), ProductClock.ZONE);
        var afterwards = recordedOn.equals(entry.occurredOn())
                ? null
                : texts.of("history.afterwards", CaseTracker.shortDay(recordedOn));
        return new Happening(
                CaseTracker.shortDay(entry.occurredOn()),
                texts.of("kind." + entry.kind()) + duty(entry),
                side(entry.capacity() == null ? "" : entry.capacity()),
                late || entry.kind().endsWith(".overdue") ? texts.of("history.late") : afterwards);
    }

    private String duty(DocketEntry entry) {
        var duty = entry.facts().get("duty");
        return duty == null || entry.kind().equals("reply.overdue")
                ? ""
                : texts.of("kind.of-duty", texts.of("duty." + duty));
    }

    private static String side(String capacity) {
        return switch (capacity) {
            case "UNION_CHAIR" -> "lab";
            case "EMPLOYER" -> "emp";
            default -> "both";
        };
    }
}
