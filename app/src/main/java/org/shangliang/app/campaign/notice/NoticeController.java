package org.shangliang.app.campaign.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.selection.SelectionForms;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The notices in the browser: the lists, the document, and publishing it. */
@Controller
@RequestMapping("/notices")
class NoticeController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Notices notices;
    private final Receipts receipts;
    private final NoticePages pages;
    private final NoticePaper paper;
    private final SelectionForms selections;
    private final Texts texts;

    NoticeController(
            Notices notices,
            Receipts receipts,
            NoticePages pages,
            NoticePaper paper,
            SelectionForms selections,
            Texts texts) {
        this.selections = selections;
        this.notices = notices;
        this.receipts = receipts;
        this.pages = pages;
        this.paper = paper;
        this.texts = texts;
    }

    @GetMapping
    View list(@RequestParam(required = false) @Nullable UUID campaign, Actor actor) {
        return Pages.of("notice/list", pages.list(campaign, actor));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, Actor actor) {
        var notice = Desk.isChair(actor) ? receipts.open(id, version, actor) : notices.get(id, version, actor);
        return Pages.of("notice/show", pages.show(notice, FormValues.empty(), actor));
    }

    @GetMapping("/{id}/draft.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Actor actor) {
        var notice = notices.kept(id, actor);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(texts.of("campaign.notice.file", notice.title()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, WORD)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(paper.word(notice));
    }

    @PostMapping("/{id}/publication")
    View publish(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var notice = notices.kept(id, actor);
        var form = FormValues.from(request.getParameterMap());
        if (!form.value("_back").isEmpty()) {
            return Pages.redirect("/notices/" + id);
        }
        try {
            var opening = form.has("opening", "true") ? selections.read(form) : null;
            if (opening != null) {
                selections.check(opening, notice.region());
            }
            if (form.value("_sure").isEmpty()) {
                return Pages.of("notice/sure", pages.show(notice, form, actor));
            }
            var published = notices.publish(id, opening, actor);
            return Pages.redirect(
                    "/notices/" + id, texts.of("campaign.notice.sent", String.valueOf(receipts.unions(published))));
        } catch (InvalidInput input) {
            return Pages.again("notice/show", pages.show(notice, form.rejected(input), actor));
        }
    }

    @PostMapping("/{id}/acknowledgement")
    View acknowledge(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version, Actor actor) {
        var notice = notices.get(id, null, actor);
        Desk.union(actor);
        try {
            receipts.acknowledge(id, version, actor);
            return Pages.redirect("/notices/" + id, texts.of("campaign.receipt.thanks"));
        } catch (InvalidInput input) {
            return Pages.again(
                    "notice/show", pages.show(notice, FormValues.empty().rejected(input), actor));
        }
    }
}
