package org.shangliang.app.consultation.table;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.table.TableCommand.Bundle;
import org.shangliang.app.consultation.table.TableCommand.Line;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table in the API: every act of the pages has its twin here. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/table")
class TableApi {
    private final Tables tables;
    private final PassCosting costing;
    private final Problems problems;

    TableApi(Tables tables, PassCosting costing, Problems problems) {
        this.tables = tables;
        this.costing = costing;
        this.problems = problems;
    }

    /** A new clause. */
    record NewClause(
            @Nullable String heading,
            @Nullable String title,
            @Nullable String base,
            @Nullable String text,
            @Nullable String reason) {}

    /** An answer to the pass that was last. */
    record NewPass(
            @Nullable String text,
            @Nullable String reason,
            @Nullable Integer answers) {}

    /** The pass initialled, or its initials taken back. */
    record Initials(@Nullable Integer pass, @Nullable Boolean undo) {}

    /** Whether what was asked for is taken back. */
    record Undo(@Nullable Boolean undo) {}

    /** Reserved, parked or withdrawn. */
    record Shelf(@Nullable String state) {}

    /** A package. */
    record NewDeal(@Nullable List<Line> lines, @Nullable String reason) {}

    @GetMapping
    TableView show(@PathVariable UUID id, Actor actor) {
        return TableView.of(tables.look(id, actor).table(), costing.on(id));
    }

    @PostMapping("/clauses")
    ResponseEntity<?> open(
            @PathVariable UUID id, @RequestBody NewClause clause, Actor actor, HttpServletRequest request) {
        var command = new Propose(
                null, clause.heading(), clause.title(), clause.base(), clause.text(), clause.reason(), null);
        return taken(id, command, actor, request);
    }

    @GetMapping("/clauses/{clause}")
    TableView.ClauseView clause(@PathVariable UUID id, @PathVariable UUID clause, Actor actor) {
        return TableView.of(tables.look(id, actor).table().clause(clause), costing.on(id));
    }

    /** What changed from one pass to another; 0 is last year's text. */
    @GetMapping("/clauses/{clause}/redline")
    Redline redline(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            @RequestParam int from,
            @RequestParam int to,
            Actor actor) {
        var found = tables.look(id, actor).table().clause(clause);
        if (from < 0
                || to < 1
                || from > found.last().number()
                || to > found.last().number()) {
            throw new InvalidInput(List.of(new FieldError(
                    "to",
                    "consultation.table.pass",
                    List.of(String.valueOf(found.last().number())))));
        }
        return Tables.redline(found, from, to);
    }

    @PostMapping("/clauses/{clause}/passes")
    ResponseEntity<?> answer(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            @RequestBody NewPass pass,
            Actor actor,
            HttpServletRequest request) {
        var command = new Propose(clause, null, null, null, pass.text(), pass.reason(), pass.answers());
        return taken(id, command, actor, request);
    }

    @PostMapping("/clauses/{clause}/initials")
    ResponseEntity<?> sign(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            @RequestBody Initials initials,
            Actor actor,
            HttpServletRequest request) {
        int pass = initials.pass() == null ? 0 : initials.pass();
        return taken(id, new TableCommand.Sign(clause, pass, is(initials.undo())), actor, request);
    }

    @PostMapping("/clauses/{clause}/reopening")
    ResponseEntity<?> reopen(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            @RequestBody Undo undo,
            Actor actor,
            HttpServletRequest request) {
        return taken(id, new TableCommand.Reopen(clause, is(undo.undo())), actor, request);
    }

    @PostMapping("/clauses/{clause}/shelf")
    ResponseEntity<?> shelve(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            @RequestBody Shelf shelf,
            Actor actor,
            HttpServletRequest request) {
        return taken(id, new TableCommand.Shelve(clause, shelf.state()), actor, request);
    }

    @PostMapping("/clauses/{clause}/withdrawal")
    ResponseEntity<?> withdraw(
            @PathVariable UUID id, @PathVariable UUID clause, Actor actor, HttpServletRequest request) {
        return taken(id, new TableCommand.Withdraw(clause), actor, request);
    }

    @PostMapping("/deals")
    ResponseEntity<?> bundle(
            @PathVariable UUID id, @RequestBody NewDeal deal, Actor actor, HttpServletRequest request) {
        return taken(id, new Bundle(deal.lines(), deal.reason()), actor, request);
    }

    @PostMapping("/deals/{deal}/initials")
    ResponseEntity<?> signDeal(
            @PathVariable UUID id,
            @PathVariable int deal,
            @RequestBody Undo undo,
            Actor actor,
            HttpServletRequest request) {
        return taken(id, new TableCommand.SignBundle(deal, is(undo.undo())), actor, request);
    }

    @PostMapping("/deals/{deal}/shelf")
    ResponseEntity<?> shelveDeal(
            @PathVariable UUID id,
            @PathVariable int deal,
            @RequestBody Shelf shelf,
            Actor actor,
            HttpServletRequest request) {
        return taken(id, new TableCommand.ShelveBundle(deal, shelf.state()), actor, request);
    }

    @PostMapping("/deals/{deal}/withdrawal")
    ResponseEntity<?> withdrawDeal(
            @PathVariable UUID id, @PathVariable int deal, Actor actor, HttpServletRequest request) {
        return taken(id, new TableCommand.WithdrawBundle(deal), actor, request);
    }

    private static boolean is(@Nullable Boolean undo) {
        return Boolean.TRUE.equals(undo);
    }

    private ResponseEntity<?> taken(UUID id, TableCommand command, Actor actor, HttpServletRequest request) {
        return switch (tables.take(id, command, actor)) {
            case Outcome.Done<CaseReceipt>(var receipt, var ignored) ->
                ResponseEntity.ok().eTag("\"" + receipt.length() + "\"").body(show(id, actor));
            case Outcome.Refused<CaseReceipt>(var grounds) -> problems.refused(grounds, request);
        };
    }
}
