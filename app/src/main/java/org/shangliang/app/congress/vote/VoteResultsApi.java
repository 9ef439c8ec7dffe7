package org.shangliang.app.congress.vote;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.Resolutions.Said;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Closing, recording and the sealed export in the API. */
@RestController
class VoteResultsApi {
    private final Closing closing;
    private final BallotExports exports;
    private final Problems problems;

    VoteResultsApi(Closing closing, BallotExports exports, Problems problems) {
        this.closing = closing;
        this.exports = exports;
        this.problems = problems;
    }

    /** A teller's code, to close the vote. */
    record Close(@NotBlank String teller) {}

    /**
     * Where exactly half were in favour the reason to go on, or that it is taken as not adopted; what was said, and the
     * photograph of the tally sheet.
     */
    record Resolve(
            @Nullable String reason,
            @Nullable Boolean contestedFails,
            @Nullable @Size(max = 4000) String remarks,
            @Nullable List<UUID> attachments) {}

    @PostMapping("/api/v1/congress-votes/{id}/closing")
    Tally close(@PathVariable UUID id, @Valid @RequestBody Close body, Actor chair) {
        return closing.close(id, body.teller(), chair);
    }

    @PostMapping("/api/v1/congress-votes/{id}/resolution")
    ResponseEntity<?> resolve(
            @PathVariable UUID id, @Valid @RequestBody Resolve body, HttpServletRequest request, Actor chair) {
        var scans = body.attachments() == null ? List.<UUID>of() : body.attachments();
        var said = new Said(body.reason(), Boolean.TRUE.equals(body.contestedFails()), body.remarks());
        return switch (closing.record(id, said, scans, chair)) {
            case Outcome.Done<CaseReceipt>(var receipt, var ignored) -> ResponseEntity.ok(receipt);
            case Outcome.Refused<CaseReceipt>(var grounds) -> problems.refused(grounds, request);
        };
    }

    @GetMapping({"/congress/{id}/export.json", "/api/v1/congress-votes/{id}/export"})
    ResponseEntity<SealedExport> export(@PathVariable UUID id, Actor chair) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(exports.export(id, chair));
    }
}
