package org.shangliang.app.consultation.room;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.document.Documents;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The page of the room, its live news, its forms, the invitation and the minutes. */
@Controller
@RequestMapping("/cases/{id}/room")
class RoomController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Rooms rooms;
    private final RoomPages pages;
    private final Listeners listeners;
    private final Documents documents;
    private final Attachments attachments;
    private final Texts texts;

    RoomController(
            Rooms rooms,
            RoomPages pages,
            Listeners listeners,
            Documents documents,
            Attachments attachments,
            Texts texts) {
        this.attachments = attachments;
        this.rooms = rooms;
        this.pages = pages;
        this.listeners = listeners;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("room/show", pages.of(rooms.look(id, actor), FormValues.empty()));
    }

    /** Tells the open page that something changed; the page reads again what it may see. */
    @GetMapping("/events")
    ResponseEntity<SseEmitter> events(@PathVariable UUID id, Actor actor) {
        rooms.look(id, actor);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .body(listeners.open(id));
    }

    @PostMapping("/acts/{act}")
    View take(
            @PathVariable UUID id,
            @PathVariable String act,
            Actor actor,
            HttpServletRequest request,
            @RequestParam(name = RoomForms.FILE, required = false) @Nullable MultipartFile scan)
            throws IOException {
        rooms.look(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            form = keeping(scan, form, actor);
            var outcome = act.equals("filing")
                    ? rooms.file(id, actor)
                    : rooms.take(id, new RoomForms(form).command(act), actor);
            return switch (outcome) {
                case Outcome.Done<CaseReceipt> done ->
                    Pages.redirect("/cases/" + id + "/room", texts.of("room.done." + act));
                case Outcome.Refused<CaseReceipt>(var grounds) ->
                    Pages.again("room/show", pages.of(rooms.look(id, actor), form.refused(grounds)));
            };
        } catch (InvalidInput input) {
            return Pages.again("room/show", pages.of(rooms.look(id, actor), form.rejected(input)));
        }
    }

    /** A scan that came with an earlier try need not be chosen again. */
    private FormValues keeping(@Nullable MultipartFile scan, FormValues form, Actor actor) throws IOException {
        if (scan == null || scan.isEmpty()) {
            return form;
        }
        var name = scan.getOriginalFilename();
        try (var content = scan.getInputStream()) {
            var kept = attachments.store(content, name == null ? "" : name, actor);
            return form.with(RoomForms.SCANS, kept.id());
        } catch (InvalidInput unfit) {
            throw new InvalidInput(unfit.errors().stream()
                    .map(error -> new FieldError(RoomForms.FILE, error.code(), error.arguments()))
                    .toList());
        }
    }

    @GetMapping("/invitation.ics")
    ResponseEntity<byte[]> invitation(@PathVariable UUID id, Actor actor) {
        var sight = rooms.look(id, actor);
        var sitting = sight.room().current().orElseThrow(() -> new NoSuch("meeting"));
        return file(new Invitation(texts).of(sitting, sight.context()), "meeting.ics", "text/calendar;charset=UTF-8");
    }

    @GetMapping("/minutes.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor actor) {
        return file(documents.pdf(minutes(id, actor)), texts.of("room.file") + ".pdf", "application/pdf");
    }

    @GetMapping("/minutes.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Actor actor) {
        return file(documents.docx(minutes(id, actor)), texts.of("room.file") + ".docx", WORD);
    }

    private FormalDocument minutes(UUID id, Actor actor) {
        var document = rooms.minutes(rooms.look(id, actor));
        if (document == null) {
            throw new NoSuch("minutes");
        }
        return document;
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name, String type) {
        var how = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
