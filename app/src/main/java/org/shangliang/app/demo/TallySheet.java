package org.shangliang.app.demo;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.vote.PaperCount;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.document.Sheets;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** The demo's tally sheet (计票单): what the tellers would have signed and photographed. */
@Component
class TallySheet {
    private final Sheets sheets;
    private final Attachments attachments;
    private final ProductClock clock;
    private final Texts texts;

    TallySheet(Sheets sheets, Attachments attachments, ProductClock clock, Texts texts) {
        this.sheets = sheets;
        this.attachments = attachments;
        this.clock = clock;
        this.texts = texts;
    }

    /** The sheet as an attachment of the chair's. */
    UUID of(List<PaperCount> counts, int given, List<String> tellers, Actor chair) {
        var page = new TallySheetPage(texts.day(clock.today()), tellers, given, counts);
        var pdf = sheets.pdf("demo/tally-sheet.jte", page, "congress/slips.css");
        return attachments.store(pdf, texts.of("demo.vote.sheet"), chair).id();
    }
}
