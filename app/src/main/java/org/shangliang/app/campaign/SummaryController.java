package org.shangliang.app.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The summary of a campaign as a workbook, in the browser and in the API. */
@Controller
class SummaryController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SummaryBook book;
    private final Texts texts;

    SummaryController(SummaryBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    @GetMapping(path = {"/campaigns/{id}/summary.xlsx", "/api/v1/campaigns/{id}/summary.xlsx"})
    ResponseEntity<byte[]> summary(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String region, Actor actor) {
        return new Attached(book.of(id, region, actor), texts.of("campaign.file.summary") + ".xlsx", XLSX).answer();
    }
}
