package org.shangliang.app.campaign.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
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
import org.springframework.web.servlet.View;

/** The receipts of a notice in the browser: who has acknowledged, reminding the others, registering paper. */
@Controller
@RequestMapping("/notices/{id}")
class ReceiptController {
    private final Receipts receipts;
    private final ReceiptPages pages;
    private final Texts texts;

    ReceiptController(Receipts receipts, ReceiptPages pages, Texts texts) {
        this.receipts = receipts;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/receipts")
    View list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var notice = receipts.readable(id, version, actor);
        try {
            var filter = ReceiptFilter.of(state, q);
            return Pages.of(
                    "notice/receipts", pages.list(notice, filter, Math.max(1, page), FormValues.empty(), actor));
        } catch (InvalidInput input) {
            return again(notice, FormValues.empty().rejected(input), actor);
        }
    }

    @GetMapping("/receipts.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String state,
            Actor actor) {
        var notice = receipts.readable(id, version, actor);
        var table = pages.csv(notice, ReceiptFilter.of(state, ""), actor);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(texts.of("campaign.receipt.file", notice.number()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(table.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/reminders")
    View remind(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var notice = receipts.readable(id, null, actor);
        Desk.writes(actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            var chosen = chosen(form);
            if (chosen.isEmpty() && !form.has("all", "true")) {
                throw new InvalidInput(List.of(new FieldError("union", "campaign.receipt.nobody")));
            }
            int number = receipts.remind(id, form.has("all", "true") ? List.of() : chosen, actor);
            return Pages.redirect(
                    "/notices/" + id + "/receipts?state=pending",
                    texts.of(number == 0 ? "campaign.receipt.already" : "campaign.receipt.urged", number));
        } catch (InvalidInput input) {
            return again(notice, form.rejected(input), actor);
        }
    }

    @GetMapping("/receipts/{union}")
    View ask(@PathVariable UUID id, @PathVariable UUID union, Actor actor) {
        Desk.writes(actor);
        var notice = receipts.readable(id, null, actor);
        return Pages.of("notice/paper", onPaper(notice, union, FormValues.empty(), actor));
    }

    @PostMapping("/receipts/{union}")
    View register(@PathVariable UUID id, @PathVariable UUID union, HttpServletRequest request, Actor actor) {
        Desk.writes(actor);
        var notice = receipts.readable(id, null, actor);
        receipts.receipt(notice, union, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            var errors = new ArrayList<FieldError>();
            var on = NoticeForms.day(form, "on", true, errors);
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            receipts.register(id, union, form.value("name"), Objects.requireNonNull(on), actor);
            return Pages.redirect("/notices/" + id + "/receipts", texts.of("campaign.receipt.registered"));
        } catch (InvalidInput input) {
            return Pages.again("notice/paper", onPaper(notice, union, form.rejected(input), actor));
        }
    }

    private PaperReceiptPage onPaper(NoticeView notice, UUID union, FormValues form, Actor actor) {
        var path = "/notices/" + notice.id() + "/receipts";
        return new PaperReceiptPage(
                path + "/" + union,
                path,
                notice.title(),
                receipts.receipt(notice, union, actor).name(),
                form);
    }

    private View again(NoticeView notice, FormValues form, Actor actor) {
        return Pages.again("notice/receipts", pages.list(notice, ReceiptFilter.of("", ""), 1, form, actor));
    }

    private static List<UUID> chosen(FormValues form) {
        var errors = new ArrayList<FieldError>();
        var ids = new ArrayList<UUID>();
        for (var typed : form.values("union")) {
            var id = NoticeForms.id(typed, "union", errors);
            if (id != null) {
                ids.add(id);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return ids;
    }
}
