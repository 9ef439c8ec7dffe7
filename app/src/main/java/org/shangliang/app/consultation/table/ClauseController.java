package org.shangliang.app.consultation.table;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** The pages of the table and of each clause on it. */
@Controller
@RequestMapping("/cases/{id}/table")
class ClauseController {
    private final Tables tables;
    private final TablePages pages;
    private final ClausePages clauses;
    private final Texts texts;

    ClauseController(Tables tables, TablePages pages, ClausePages clauses, Texts texts) {
        this.tables = tables;
        this.pages = pages;
        this.clauses = clauses;
        this.texts = texts;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("table/show", pages.table(tables.look(id, actor)));
    }

    @GetMapping("/new")
    View ask(
            @PathVariable UUID id,
            Actor actor,
            @RequestParam(required = false) @Nullable Integer item,
            @RequestParam(required = false) @Nullable Integer earlier) {
        var context = tables.look(id, actor).context();
        return Pages.of("table/new", pages.form(context, pages.begun(context, item, earlier)));
    }

    @PostMapping("/clauses")
    View open(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var context = tables.look(id, actor).context();
        var form = FormValues.from(request.getParameterMap());
        try {
            return switch (tables.take(id, new TableForms(form).opening(), actor)) {
                case Outcome.Done<CaseReceipt> done ->
                    Pages.redirect("/cases/" + id + "/table", texts.of("table.proposed"));
                case Outcome.Refused<CaseReceipt>(var grounds) ->
                    Pages.again("table/new", pages.form(context, form.refused(grounds)));
            };
        } catch (InvalidInput input) {
            return Pages.again("table/new", pages.form(context, form.rejected(input)));
        }
    }

    @GetMapping("/clauses/{clause}")
    View clause(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            Actor actor,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to) {
        return Pages.of("table/clause", clauses.of(tables.look(id, actor), clause, from, to, null));
    }

    @PostMapping("/clauses/{clause}/passes")
    View answer(@PathVariable UUID id, @PathVariable UUID clause, Actor actor, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        return taken(id, clause, new TableForms(form).answer(clause), actor, form, "table.proposed");
    }

    @PostMapping("/clauses/{clause}/initials")
    View sign(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            Actor actor,
            @RequestParam(defaultValue = "0") int pass,
            @RequestParam(defaultValue = "false") boolean undo) {
        var command = new TableCommand.Sign(clause, pass, undo);
        return taken(id, clause, command, actor, null, undo ? "table.undone" : "table.signed");
    }

    @PostMapping("/clauses/{clause}/reopening")
    View reopen(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            Actor actor,
            @RequestParam(defaultValue = "false") boolean undo) {
        var command = new TableCommand.Reopen(clause, undo);
        return taken(id, clause, command, actor, null, undo ? "table.undone" : "table.reopening");
    }

    @PostMapping("/clauses/{clause}/shelf")
    View shelve(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            Actor actor,
            @RequestParam(required = false) @Nullable String state) {
        return taken(id, clause, new TableCommand.Shelve(clause, state), actor, null, "table.shelved");
    }

    @PostMapping("/clauses/{clause}/withdrawal")
    View withdraw(@PathVariable UUID id, @PathVariable UUID clause, Actor actor) {
        return taken(id, clause, new TableCommand.Withdraw(clause), actor, null, "table.withdrawn");
    }

    /** What was typed stays, whatever came of it. */
    private View taken(
            UUID id, UUID clause, TableCommand command, Actor actor, @Nullable FormValues typed, String notice) {
        var form = typed == null
                ? FormValues.empty()
                        .with(
                                "text",
                                tables.look(id, actor)
                                        .table()
                                        .clause(clause)
                                        .last()
                                        .text())
                : typed;
        try {
            return switch (tables.take(id, command, actor)) {
                case Outcome.Done<CaseReceipt> done ->
                    Pages.redirect("/cases/" + id + "/table/clauses/" + clause, texts.of(notice));
                case Outcome.Refused<CaseReceipt>(var grounds) ->
                    Pages.again("table/clause", page(id, clause, actor, form.refused(grounds)));
            };
        } catch (InvalidInput input) {
            return Pages.again("table/clause", page(id, clause, actor, form.rejected(input)));
        } catch (StaleVersion stale) {
            var last = tables.look(id, actor).table().clause(clause).last();
            var overtaken = new Ground(
                    "consultation.table.overtaken",
                    List.of(last.side().name(), last.name(), String.valueOf(last.number())),
                    List.of());
            return Pages.overtaken("table/clause", page(id, clause, actor, form.refused(List.of(overtaken))));
        }
    }

    private ClausePage page(UUID id, UUID clause, Actor actor, FormValues form) {
        return clauses.of(tables.look(id, actor), clause, null, null, form);
    }
}
