package org.shangliang.app.campaign.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Drafting a notice: by hand or from a text, changing the draft, correcting what went out. */
@Controller
@RequestMapping("/notices")
class DraftController {
    private final Notices notices;
    private final DraftPages pages;
    private final NoticeUploads uploads;
    private final NoticeReader reader;
    private final Texts texts;

    DraftController(Notices notices, DraftPages pages, NoticeUploads uploads, NoticeReader reader, Texts texts) {
        this.notices = notices;
        this.pages = pages;
        this.uploads = uploads;
        this.reader = reader;
        this.texts = texts;
    }

    @GetMapping("/new")
    View begin(@RequestParam(required = false) @Nullable UUID campaign, Actor actor) {
        return Pages.of("notice/form", pages.fresh(pages.begun(campaign, actor), actor));
    }

    @PostMapping("/recognition")
    View recognise(
            HttpServletRequest request,
            @RequestParam(name = "notice-file", required = false) @Nullable MultipartFile file,
            Actor actor)
            throws IOException {
        Desk.writes(actor);
        var typed = FormValues.from(request.getParameterMap());
        var begun = pages.begun(null, actor).with("campaign", typed.value("campaign"));
        try {
            return Pages.of(
                    "notice/form", pages.fresh(NoticeForms.recognised(begun, reader.read(text(typed, file))), actor));
        } catch (InvalidInput input) {
            var said = input.errors().stream()
                    .map(error -> new FieldError(
                            error.field().equals("file") ? "notice-file" : error.field(),
                            error.code(),
                            error.arguments()))
                    .toList();
            return Pages.again(
                    "notice/form",
                    pages.fresh(begun.with("notice", typed.value("notice")).rejected(said), actor));
        }
    }

    @PostMapping
    View draft(HttpServletRequest request, Actor actor) {
        Desk.writes(actor);
        var form = uploads.read(request, actor);
        try {
            var id = notices.draft(command(form), actor);
            return Pages.redirect("/notices/" + id, texts.of("campaign.notice.drafted"));
        } catch (InvalidInput input) {
            return Pages.again("notice/form", pages.fresh(form.rejected(input), actor));
        }
    }

    @GetMapping("/{id}/edit")
    View change(@PathVariable UUID id, Actor actor) {
        var notice = notices.kept(id, actor);
        return Pages.of("notice/form", pages.changing(notice, pages.filled(notice), actor));
    }

    @PostMapping("/{id}/edit")
    View revise(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var notice = notices.kept(id, actor);
        var form = uploads.read(request, actor);
        try {
            notices.revise(id, command(form), actor);
            return Pages.redirect(
                    "/notices/" + id,
                    texts.of(notice.published() ? "campaign.notice.correcting" : "campaign.notice.drafted"));
        } catch (InvalidInput input) {
            return Pages.again("notice/form", pages.changing(notice, form.rejected(input), actor));
        }
    }

    private static NoticeDraft command(FormValues form) {
        if (form.hasFailed()) {
            throw new InvalidInput(List.of());
        }
        return NoticeForms.draft(form, NoticeUploads.files(form));
    }

    private static String text(FormValues typed, @Nullable MultipartFile file) throws IOException {
        if (file != null && !file.isEmpty()) {
            return NoticeFile.text(file.getBytes());
        }
        if (typed.value("notice").isEmpty()) {
            throw new InvalidInput(List.of(new FieldError("notice", "campaign.notice.empty")));
        }
        return typed.value("notice");
    }
}
