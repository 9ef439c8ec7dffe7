package org.shangliang.app.consultation.table;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.StaleVersion;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The form of a package, and what the chiefs do with it. */
@Controller
@RequestMapping("/cases/{id}/table/deals")
class DealController {
    private static final Ground OVERTAKEN = new Ground("consultation.table.deal-overtaken", List.of(), List.of());

    private final Tables tables;
    private final TablePages pages;
    private final Texts texts;

    DealController(Tables tables, TablePages pages, Texts texts) {
        this.tables = tables;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/new")
    View ask(@PathVariable UUID id, Actor actor) {
        return Pages.of("table/deal", pages.deal(tables.look(id, actor), FormValues.empty()));
    }

    @PostMapping
    View propose(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        tables.look(id, actor);
        var form = FormValues.from(request.getParameterMap());
        var forms = new TableForms(form);
        try {
            return switch (tables.take(id, forms.bundle(), actor)) {
                case Outcome.Done<CaseReceipt> done -> back(id, "table.proposed");
                case Outcome.Refused<CaseReceipt>(var grounds) ->
                    Pages.again("table/deal", pages.deal(tables.look(id, actor), form.refused(grounds)));
            };
        } catch (InvalidInput input) {
            return Pages.again("table/deal", pages.deal(tables.look(id, actor), form.rejected(forms.inForm(input))));
        } catch (StaleVersion stale) {
            return Pages.overtaken("table/deal", pages.deal(tables.look(id, actor), form.refused(List.of(OVERTAKEN))));
        }
    }

    @PostMapping("/{deal}/initials")
    View sign(
            @PathVariable UUID id,
            @PathVariable int deal,
            Actor actor,
            @RequestParam(defaultValue = "false") boolean undo) {
        return taken(id, new TableCommand.SignBundle(deal, undo), actor, undo ? "table.undone" : "table.signed");
    }

    @PostMapping("/{deal}/shelf")
    View shelve(
            @PathVariable UUID id, @PathVariable int deal, Actor actor, @RequestParam(defaultValue = "") String state) {
        try {
            return taken(id, new TableCommand.ShelveBundle(deal, state), actor, "table.shelved");
        } catch (InvalidInput input) {
            return Pages.again(
                    "table/deal",
                    pages.deal(tables.look(id, actor), FormValues.empty().rejected(input)));
        }
    }

    @PostMapping("/{deal}/withdrawal")
    View withdraw(@PathVariable UUID id, @PathVariable int deal, Actor actor) {
        return taken(id, new TableCommand.WithdrawBundle(deal), actor, "table.withdrawn");
    }

    private View taken(UUID id, TableCommand command, Actor actor, String notice) {
        return switch (tables.take(id, command, actor)) {
            case Outcome.Done<CaseReceipt> done -> back(id, notice);
            case Outcome.Refused<CaseReceipt>(var grounds) ->
                Pages.again(
                        "table/deal",
                        pages.deal(tables.look(id, actor), FormValues.empty().refused(grounds)));
        };
    }

    private View back(UUID id, String notice) {
        return Pages.redirect("/cases/" + id + "/table", texts.of(notice));
    }
}
