package org.shangliang.app.consultation.reading;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.reading.DraftReadings.Sight;
import org.shangliang.app.document.QrCode;
import org.shangliang.app.document.Sheets;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The poster that asks workers to read the draft. */
@Controller
class ReadingPosterController {
    private static final String STYLE = "consultation/poster.css";
    private static final int DIGITS = 16;

    private final DraftReadings readings;
    private final Sheets sheets;
    private final Texts texts;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    ReadingPosterController(DraftReadings readings, Sheets sheets, Texts texts) {
        this.readings = readings;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping({"/cases/{id}/reading/poster.pdf", "/api/v1/consultations/{id}/reading/poster.pdf"})
    ResponseEntity<byte[]> poster(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var host = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        var html = new StringOutput();
        templates.render("reading/poster.jte", page(readings.look(id, actor), host), html);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .body(sheets.pdf(html.toString().strip(), STYLE));
    }

    private ReadingPosterPage page(Sight sight, String host) {
        var reading = sight.opened();
        var draft = sight.context().file().draft();
        if (draft == null) {
            throw new NoSuch("reading");
        }
        var employer = sight.context().employer();
        var union = employer.unionName();
        var address = host + "/reading/" + reading.code();
        return new ReadingPosterPage(
                union == null ? "" : union,
                employer.name(),
                draft.title(),
                reading.headline(),
                texts.day(reading.closesOn()),
                draft.clauses().size(),
                reading.audience(),
                address,
                "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(address)),
                draft.digest().substring(0, DIGITS).replaceAll("(.{4})(?!$)", "$1 "));
    }
}
