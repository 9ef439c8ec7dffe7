package org.shangliang.app.consultation.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.document.Attachments;
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

/** The page of information given for the talks, its files, and the register of readings. */
@Controller
@RequestMapping("/cases/{id}/disclosures")
class DisclosureController {
    private final Disclosures disclosures;
    private final DisclosurePages pages;
    private final Attachments attachments;
    private final Texts texts;

    DisclosureController(Disclosures disclosures, DisclosurePages pages, Attachments attachments, Texts texts) {
        this.disclosures = disclosures;
        this.pages = pages;
        this.attachments = attachments;
        this.texts = texts;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor, @RequestParam(required = false) @Nullable String requested) {
        return Pages.of(
                "disclosure/show",
                pages.of(disclosures.look(id, actor), FormValues.empty().with("requested", requested)));
    }

    /** A file that came with an earlier try need not be chosen again. */
    @PostMapping
    View give(
            @PathVariable UUID id,
            Actor actor,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var sight = disclosures.look(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            var attachment = kept(form, file, actor);
            form = form.with("kept", attachment);
            var item = new NewItem(
                    requested(form),
                    form.value("title"),
                    !form.value("open").equals("true"),
                    attachment,
                    form.value("reason"));
            return switch (disclosures.give(id, item, actor)) {
                case Outcome.Done<CaseReceipt> done -> back(id, "disclosure.given");
                case Outcome.Refused<CaseReceipt>(var grounds) ->
                    Pages.again("disclosure/show", pages.of(sight, form.refused(grounds)));
            };
        } catch (InvalidInput input) {
            return Pages.again("disclosure/show", pages.of(sight, form.rejected(input)));
        }
    }

    @GetMapping("/{number}/file")
    ResponseEntity<byte[]> open(@PathVariable UUID id, @PathVariable int number, Actor actor) {
        return file(attachments, disclosures.open(id, number, actor));
    }

    @PostMapping("/{number}/readings")
    View register(@PathVariable UUID id, @PathVariable int number, Actor actor, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        try {
            var purpose = form.value("purpose");
            var grounds = disclosures.register(
                    id, number, form.value("name"), day(form.value("on")), purpose.isEmpty() ? null : purpose, actor);
            return grounds.isEmpty()
                    ? back(id, "disclosure.registered")
                    : Pages.again("disclosure/show", again(id, number, form.refused(grounds), actor));
        } catch (InvalidInput input) {
            return Pages.again("disclosure/show", again(id, number, form.rejected(input), actor));
        }
    }

    private DisclosurePage again(UUID id, int number, FormValues form, Actor actor) {
        return pages.of(disclosures.look(id, actor), form.with("number", number));
    }

    static ResponseEntity<byte[]> file(Attachments attachments, UUID attachment) {
        var view = attachments.find(attachment).orElseThrow(() -> new NoSuch("file"));
        var how = ContentDisposition.attachment()
                .filename(view.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType(view.type()))
                .body(attachments.open(attachment));
    }

    private @Nullable UUID kept(FormValues form, @Nullable MultipartFile file, Actor actor) throws IOException {
        if (file != null && !file.isEmpty()) {
            var name = file.getOriginalFilename();
            return attachments
                    .store(file.getInputStream(), name == null ? "" : name, actor)
                    .id();
        }
        var before = form.value("kept");
        return before.matches("[0-9a-f-]{36}")
                ? attachments
                        .require(List.of(UUID.fromString(before)), actor, "file")
                        .getFirst()
                        .id()
                : null;
    }

    /** Which item it is of those asked for; what cannot be read is one that nobody asked for. */
    private static @Nullable Integer requested(FormValues form) {
        var chosen = form.value("requested");
        if (chosen.equals(DisclosurePages.OTHER) && form.value("title").isEmpty()) {
            throw new InvalidInput(List.of(new FieldError("title", "consultation.disclosure.title")));
        }
        if (chosen.isEmpty() || chosen.equals(DisclosurePages.OTHER)) {
            return null;
        }
        return chosen.matches("\\d{1,3}") ? Integer.valueOf(chosen) : Integer.valueOf(0);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private View back(UUID id, String notice) {
        return Pages.redirect("/cases/" + id + "/disclosures", texts.of(notice));
    }
}
