package org.shangliang.app.cockpit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of cases, the page of a case, its docket, and the opening of a new one. */
@Controller
class CaseController {
    private static final int PAGE = 50;

    private final Consultations consultations;
    private final CasePages pages;
    private final Dockets dockets;
    private final StepDesk desk;
    private final CaseLists lists;

    CaseController(Consultations consultations, CasePages pages, Dockets dockets, StepDesk desk, CaseLists lists) {
        this.consultations = consultations;
        this.pages = pages;
        this.dockets = dockets;
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping("/cases")
    View list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        int at = Math.max(1, page);
        return Pages.of("cases/list", lists.of(actor, at, PAGE));
    }

    @GetMapping("/cases/{id}")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("cases/show", pages.of(consultations.look(id, actor)));
    }

    @GetMapping("/cases/{id}/docket")
    View docket(@PathVariable UUID id, Actor actor) {
        var context = consultations.look(id, actor);
        return Pages.of("cases/docket", lists.docket(context, dockets.entries(id), dockets.verify(id)));
    }

    @GetMapping("/cases/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable UUID enterprise) {
        var form = FormValues.empty().with("enterprise", enterprise);
        return Pages.of("cases/new", lists.opening(actor, form));
    }

    @PostMapping("/cases")
    View open(HttpServletRequest request, Actor actor) {
        var typed = request.getParameterMap();
        var form = FormValues.from(typed);
        try {
            var command = desk.read(FormTree.of(typed), OpenCase.class);
            return switch (consultations.open(command, actor)) {
                case Outcome.Done<CaseReceipt>(var receipt, var ignored) ->
                    Pages.redirect("/cases/" + receipt.id(), lists.opened(receipt.number()));
                case Outcome.Refused<CaseReceipt>(var grounds) ->
                    Pages.again("cases/new", lists.opening(actor, form.refused(grounds)));
            };
        } catch (InvalidInput input) {
            return Pages.again("cases/new", lists.opening(actor, form.rejected(input)));
        }
    }
}
