package org.shangliang.app.cockpit;

import java.time.LocalDate;
import java.util.List;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.cockpit.CasePage.HistoryLine;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;

/** Tells the docket as a history in plain words. */
final class CaseHistory {
    private final Texts texts;

    CaseHistory(Texts texts) {
        this.texts = texts;
    }

    List<HistoryLine> of(List<DocketEntry> entries) {
        return entries.reversed().stream().map(this::line).toList();
    }

    private HistoryLine line(DocketEntry entry) {
        var late = entry.facts().keySet().stream().anyMatch(key -> key.startsWith("note.") && key.endsWith(".late"));
        var recordedOn = LocalDate.ofInstant(entry.recordedAt(), ProductClock.ZONE);
        return new HistoryLine(
                CaseTracker.shortDay(entry.occurredOn()),
                texts.of("kind." + entry.kind()) + duty(entry),
                side(entry.capacity() == null ? "" : entry.capacity()),
                late || entry.kind().endsWith(".overdue"),
                recordedOn.equals(entry.occurredOn()) ? "" : CaseTracker.shortDay(recordedOn));
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
