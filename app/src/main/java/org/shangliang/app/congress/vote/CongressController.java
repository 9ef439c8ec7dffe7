package org.shangliang.app.congress.vote;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.Resolutions.Said;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The chair's desk of a vote in the browser. */
@Controller
class CongressController {
    private static final int REMARKS = 4000;

    private final Votes votes;
    private final Closing closing;
    private final DeskPages pages;
    private final VoteForms forms;
    private final SheetUploads sheets;
    private final Texts texts;

    CongressController(
            Votes votes, Closing closing, DeskPages pages, VoteForms forms, SheetUploads sheets, Texts texts) {
        this.votes = votes;
        this.closing = closing;
        this.pages = pages;
        this.forms = forms;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/congress")
    View list(Actor chair) {
        return Pages.of("congress/list", pages.list(chair));
    }

    @GetMapping("/cases/{id}/vote")
    View blank(@PathVariable UUID id, Actor chair) {
        return Pages.of("congress/new", pages.blank(id, FormValues.empty(), chair));
    }

    @PostMapping("/cases/{id}/vote")
    View prepare(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        var page = pages.blank(id, FormValues.from(request.getParameterMap()), chair);
        try {
            return switch (votes.prepare(id, forms.draft(page.form(), page.clauses()), chair)) {
                case Outcome.Done<UUID>(var vote, var ignored) ->
                    Pages.redirect("/congress/" + vote, texts.of("congress.done.prepared"));
                case Outcome.Refused<UUID>(var grounds) ->
                    Pages.again("congress/new", pages.blank(id, page.form().refused(grounds), chair));
            };
        } catch (InvalidInput input) {
            return Pages.again("congress/new", pages.blank(id, page.form().rejected(input), chair));
        }
    }

    @GetMapping("/congress/{id}")
    View show(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        return Pages.of("congress/show", pages.show(id, VoteAddress.of(request, id), FormValues.empty(), chair));
    }

    @PostMapping("/congress/{id}/withdrawal")
    View takeBack(@PathVariable UUID id, Actor chair) {
        return Pages.redirect("/cases/" + votes.takeBack(id, chair) + "/vote", texts.of("congress.done.taken-back"));
    }

    @PostMapping("/congress/{id}/opening")
    View open(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        return switch (votes.open(id, chair)) {
            case Outcome.Done<UUID> ignored -> Pages.redirect("/congress/" + id, texts.of("congress.done.opened"));
            case Outcome.Refused<UUID>(var grounds) ->
                again(id, request, FormValues.empty().refused(grounds), chair);
        };
    }

    @PostMapping("/congress/{id}/closing")
    View close(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile sheet,
            HttpServletRequest request,
            Actor chair)
            throws IOException {
        var form = FormValues.from(request.getParameterMap());
        if (form.has("_back", "yes")) {
            return Pages.of("congress/show", pages.show(id, VoteAddress.of(request, id), form, chair));
        }
        try {
            said(form);
            closing.expectSheet(id, !SheetUploads.none(sheet, form), chair);
            form = sheets.keep(sheet, form, chair);
            var few = form.has("_sure", "yes")
                    ? Optional.<Ground>empty()
                    : closing.tooFew(id, form.value("teller"), chair);
            if (few.isPresent()) {
                return Pages.of("congress/sure", pages.sure(id, few.get(), form, chair));
            }
            closing.close(id, form.value("teller"), chair);
            return record(id, form, request, chair);
        } catch (InvalidInput input) {
            return again(id, request, SheetUploads.rejected(form, input), chair);
        }
    }

    @PostMapping("/congress/{id}/resolution")
    View record(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile sheet,
            HttpServletRequest request,
            Actor chair)
            throws IOException {
        var form = FormValues.from(request.getParameterMap());
        try {
            form = sheets.keep(sheet, form, chair);
            return record(id, form, request, chair);
        } catch (InvalidInput input) {
            return again(id, request, SheetUploads.rejected(form, input), chair);
        }
    }

    private View record(UUID id, FormValues form, HttpServletRequest request, Actor chair) {
        return switch (closing.record(id, said(form), SheetUploads.kept(form), chair)) {
            case Outcome.Done<CaseReceipt> ignored ->
                Pages.redirect("/congress/" + id, texts.of("congress.done.recorded"));
            case Outcome.Refused<CaseReceipt>(var grounds) -> again(id, request, form.refused(grounds), chair);
        };
    }

    /** What the chair adds to the result; nothing is closed before it is known to fit. */
    private static Said said(FormValues form) {
        var reason = form.value("reason");
        var remarks = form.atMost(REMARKS, "remarks");
        var fails = form.has("half", "FAILED");
        if (reason.isEmpty() && form.has("half", "GOES_ON")) {
            throw Freezing.invalid("reason", "congress.half.reason");
        }
        return new Said(reason.isEmpty() || fails ? null : reason, fails, remarks.isEmpty() ? null : remarks);
    }

    private View again(UUID id, HttpServletRequest request, FormValues form, Actor chair) {
        return Pages.again("congress/show", pages.show(id, VoteAddress.of(request, id), form, chair));
    }
}
