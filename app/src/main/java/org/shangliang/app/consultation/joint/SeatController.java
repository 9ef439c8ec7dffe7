package org.shangliang.app.consultation.joint;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Documents;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Ground;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The page of one employer's seat at a common table. */
@Controller
class SeatController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final JointSeats seats;
    private final SeatPages pages;
    private final Documents documents;
    private final Texts texts;

    SeatController(JointSeats seats, SeatPages pages, Documents documents, Texts texts) {
        this.seats = seats;
        this.pages = pages;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/joint")
    View list(Actor actor) {
        return Pages.of("joint/list", pages.list(seats.mine(actor)));
    }

    @GetMapping("/joint/{id}")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("joint/seat", pages.page(seats.look(id, actor), FormValues.empty()));
    }

    @GetMapping({"/joint/{id}/text.pdf", "/api/v1/joint/{id}/text.pdf"})
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor actor) {
        return file(documents.pdf(seats.text(id, actor)), ".pdf", "application/pdf");
    }

    @GetMapping({"/joint/{id}/text.docx", "/api/v1/joint/{id}/text.docx"})
    ResponseEntity<byte[]> word(@PathVariable UUID id, Actor actor) {
        return file(documents.docx(seats.text(id, actor)), ".docx", WORD);
    }

    private ResponseEntity<byte[]> file(byte[] content, String ending, String type) {
        var how = ContentDisposition.attachment()
                .filename(texts.of("joint.file") + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }

    @PostMapping("/joint/{id}/clauses/{clause}")
    View stand(@PathVariable UUID id, @PathVariable UUID clause, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        var typed = form.value("pass");
        int pass = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        return done(
                id,
                actor,
                form.with("clause", clause),
                () -> seats.stand(id, clause, pass, form.value("stance"), form.value("words"), actor));
    }

    @PostMapping("/joint/{id}/binding")
    View bind(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        return done(id, actor, form, () -> seats.bind(id, form.value("manner"), actor));
    }

    /** An act, or why not. */
    private interface Act {
        List<Ground> take();
    }

    private View done(UUID id, Actor actor, FormValues form, Act act) {
        try {
            var grounds = act.take();
            return grounds.isEmpty()
                    ? Pages.redirect("/joint/" + id, texts.of("joint.done"))
                    : again(id, actor, form.refused(grounds));
        } catch (InvalidInput input) {
            return again(id, actor, form.rejected(input));
        }
    }

    private View again(UUID id, Actor actor, FormValues form) {
        return Pages.again("joint/seat", pages.page(seats.look(id, actor), form));
    }
}
