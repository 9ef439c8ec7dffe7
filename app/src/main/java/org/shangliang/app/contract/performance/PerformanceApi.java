package org.shangliang.app.contract.performance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a contract is kept, in the API. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/performance")
class PerformanceApi {
    private final Commitments commitments;
    private final PayrollChecks checks;
    private final Attachments attachments;
    private final Problems problems;

    PerformanceApi(Commitments commitments, PayrollChecks checks, Attachments attachments, Problems problems) {
        this.commitments = commitments;
        this.checks = checks;
        this.attachments = attachments;
        this.problems = problems;
    }

    /** All of it at once. */
    record Performance(
            List<Commitment> commitments,
            List<Fulfilment> fulfilments,
            List<Promise> proposals,
            List<PayrollChecks.Handed> payrollChecks) {}

    /** Promises for the list. */
    record Listing(@NotEmpty @Size(max = 60) List<@NotNull @Valid Promise> commitments) {}

    /** That it was done. */
    record Kept(
            @NotNull LocalDate doneOn,
            @Nullable @Size(max = 1000) String note,
            @Nullable UUID attachment) {}

    /** Why it comes off the list. */
    record Removal(@NotBlank @Size(max = 500) String reason) {}

    /** A result as the program wrote it. */
    record Pasted(@NotBlank @Size(max = 4000) String result) {}

    @GetMapping
    Performance show(@PathVariable UUID id, Actor actor) {
        var context = commitments.look(id, actor);
        return new Performance(commitments.of(id), commitments.done(id), commitments.proposals(context), checks.of(id));
    }

    @GetMapping(value = "/terms", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String terms(@PathVariable UUID id, Actor actor) {
        return checks.terms(commitments.look(id, actor)).orElseThrow(PayrollChecks::noNumbers);
    }

    @PostMapping("/commitments")
    ResponseEntity<?> list(
            @PathVariable UUID id, @Valid @RequestBody Listing body, Actor actor, HttpServletRequest request) {
        return answer(commitments.list(id, body.commitments(), actor), request);
    }

    @PostMapping("/commitments/{commitment}/fulfilments")
    ResponseEntity<?> keep(
            @PathVariable UUID id,
            @PathVariable UUID commitment,
            @Valid @RequestBody Kept body,
            Actor actor,
            HttpServletRequest request) {
        commitments.look(id, actor);
        var proof = body.attachment() == null
                ? null
                : attachments
                        .require(List.of(body.attachment()), actor, "attachment")
                        .getFirst();
        var done = new Done(
                body.doneOn(), body.note(), proof == null ? null : proof.id(), proof == null ? null : proof.sha256());
        return answer(commitments.keep(id, commitment, done, actor), request);
    }

    @PostMapping("/commitments/{commitment}/withdrawal")
    ResponseEntity<?> withdraw(
            @PathVariable UUID id,
            @PathVariable UUID commitment,
            @Valid @RequestBody Removal body,
            Actor actor,
            HttpServletRequest request) {
        return answer(commitments.withdraw(id, commitment, body.reason(), actor), request);
    }

    @PostMapping("/payroll-checks")
    ResponseEntity<?> hand(
            @PathVariable UUID id, @Valid @RequestBody Pasted body, Actor actor, HttpServletRequest request) {
        return answer(checks.hand(id, body.result(), actor), request);
    }

    private <T> ResponseEntity<?> answer(Outcome<T> outcome, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<T>(var done, var ignored) -> ResponseEntity.ok(done);
            case Outcome.Refused<T>(var grounds) -> problems.refused(grounds, request);
        };
    }
}
