package org.shangliang.app.consultation.pay;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calculation in the API; money in fen. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/pay")
class PayApi {
    private final PayTable table;
    private final Problems problems;

    PayApi(PayTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** Which statement of the other side is confirmed. */
    record Confirmation(@Nullable UUID statement) {}

    /** How it stands, with every costing. */
    record Answer(
            boolean agreed,
            @Nullable PayStatement workers,
            @Nullable PayStatement employer,
            List<Difference> differences,
            List<Costed> scenarios) {
        static Answer of(PayStanding standing) {
            return new Answer(
                    standing.agreed(),
                    standing.workers(),
                    standing.employer(),
                    standing.differences(),
                    standing.proposals().stream()
                            .map(proposal -> Costed.of(proposal, standing))
                            .toList());
        }
    }

    /** A proposal and what it costs on each basis. */
    record Costed(PayProposal proposal, List<Sum> costings) {
        static Costed of(PayProposal proposal, PayStanding standing) {
            return new Costed(
                    proposal,
                    standing.costedOn().stream()
                            .map(statement -> Sum.of(statement, proposal.scenario()))
                            .toList());
        }
    }

    /** A costing with its sums. */
    record Sum(
            UUID statement,
            long firstYearFen,
            long totalFen,
            String growthPercent,
            @Nullable String profitPercent,
            Costing costing) {
        static Sum of(PayStatement statement, Scenario scenario) {
            var costing = Costing.of(statement.basis(), scenario);
            var share = costing.profitShare(statement.basis().profitFen());
            return new Sum(
                    statement.id(),
                    costing.years().getFirst().totalFen(),
                    costing.totalFen(),
                    costing.growthPercent().toPlainString(),
                    share == null ? null : share.toPlainString(),
                    costing);
        }
    }

    @GetMapping
    Answer show(@PathVariable UUID id, Actor actor) {
        return Answer.of(table.of(id, actor));
    }

    @PostMapping("/basis")
    ResponseEntity<?> state(
            @PathVariable UUID id, @RequestBody PayDraft draft, Actor actor, HttpServletRequest request) {
        return answer(table.state(id, draft, actor), request);
    }

    @PostMapping("/confirmation")
    ResponseEntity<?> confirm(
            @PathVariable UUID id, @RequestBody Confirmation seen, Actor actor, HttpServletRequest request) {
        return answer(table.confirm(id, seen.statement(), actor), request);
    }

    @PostMapping("/scenarios")
    ResponseEntity<?> propose(
            @PathVariable UUID id, @RequestBody ScenarioDraft draft, Actor actor, HttpServletRequest request) {
        return answer(table.propose(id, draft, actor), request);
    }

    @PostMapping("/scenarios/{scenario}/withdrawal")
    ResponseEntity<?> withdraw(
            @PathVariable UUID id, @PathVariable UUID scenario, Actor actor, HttpServletRequest request) {
        return answer(table.withdraw(id, scenario, actor), request);
    }

    private ResponseEntity<?> answer(Outcome<PayStanding> outcome, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<PayStanding>(var standing, var notes) -> ResponseEntity.ok(Answer.of(standing));
            case Outcome.Refused<PayStanding>(var grounds) -> problems.refused(grounds, request);
        };
    }
}
