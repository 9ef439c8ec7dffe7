package org.shangliang.app.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The case file in the browser, for everybody who may see the case. */
@Controller
class CaseFileController {
    private final Consultations consultations;
    private final Dockets dockets;
    private final CaseFiles files;
    private final RestorationStore restorations;
    private final Texts texts;

    CaseFileController(
            Consultations consultations, Dockets dockets, CaseFiles files, RestorationStore restorations, Texts texts) {
        this.consultations = consultations;
        this.dockets = dockets;
        this.files = files;
        this.restorations = restorations;
        this.texts = texts;
    }

    @GetMapping("/cases/{id}/casefile")
    View show(@PathVariable UUID id, Actor actor) {
        var context = consultations.look(id, actor);
        var header = context.file().header();
        var head = dockets.head(id);
        return Pages.of(
                "casefile/show",
                new CaseFilePage(
                        id.toString(),
                        context.employer().name(),
                        texts.of("kindOf." + header.kind()),
                        header.number(),
                        texts.of("stage." + context.stage()),
                        (int) head.length(),
                        head.hash(),
                        restorations
                                .find(id)
                                .map(line -> texts.day(LocalDate.ofInstant(line.at(), ProductClock.ZONE)))
                                .orElse(null)));
    }

    @GetMapping("/cases/{id}/casefile.zip")
    ResponseEntity<byte[]> download(@PathVariable UUID id, Actor actor) {
        return Archive.of(files.pack(id, actor));
    }
}
