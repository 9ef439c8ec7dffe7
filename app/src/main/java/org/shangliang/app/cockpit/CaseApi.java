package org.shangliang.app.cockpit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.Verification;
import org.shangliang.app.consultation.CaseLine;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases in the API: every act of the browser has its twin here. */
@RestController
@RequestMapping("/api/v1/consultations")
class CaseApi {
    private static final int PAGE = 200;

    private final Consultations consultations;
    private final StepDesk desk;
    private final CaseOutlook outlook;
    private final Dockets dockets;
    private final CaseWords words;
    private final Problems problems;

    CaseApi(
            Consultations consultations,
            StepDesk desk,
            CaseOutlook outlook,
            Dockets dockets,
            CaseWords words,
            Problems problems) {
        this.consultations = consultations;
        this.desk = desk;
        this.outlook = outlook;
        this.dockets = dockets;
        this.words = words;
        this.problems = problems;
    }

    @GetMapping
    List<CaseLine> list(Actor actor, @RequestParam(defaultValue = "0") int offset) {
        return consultations.list(actor, PAGE, Math.max(0, offset));
    }

    @PostMapping
    ResponseEntity<?> open(
            @RequestBody(required = false) @Nullable String body, Actor actor, HttpServletRequest request) {
        var command = desk.read(body, OpenCase.class);
        return answer(consultations.open(command, actor), HttpStatus.CREATED, request);
    }

    @GetMapping("/{id}")
    CaseJson show(@PathVariable UUID id, Actor actor) {
        var context = consultations.look(id, actor);
        return CaseJson.of(context, outlook.of(context), dockets.head(id), words.grounds());
    }

    @GetMapping("/{id}/docket")
    DocketPageJson docket(@PathVariable UUID id, Actor actor) {
        consultations.look(id, actor);
        return new DocketPageJson(dockets.entries(id), dockets.verify(id));
    }

    /** The docket with its verification. */
    record DocketPageJson(List<DocketEntry> entries, Verification verification) {}

    @PostMapping("/{id}/{*step}")
    ResponseEntity<?> take(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestBody(required = false) @Nullable String body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor actor,
            HttpServletRequest request) {
        consultations.look(id, actor);
        var outcome = desk.take(step.substring(1), id, desk.tree(body), actor, version(match));
        return answer(outcome, HttpStatus.OK, request);
    }

    private ResponseEntity<?> answer(Outcome<CaseReceipt> outcome, HttpStatus done, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<CaseReceipt>(var receipt, var notes) ->
                ResponseEntity.status(done)
                        .eTag("\"" + receipt.length() + "\"")
                        .body(CaseJson.receipt(receipt, notes, words.grounds()));
            case Outcome.Refused<CaseReceipt>(var grounds) -> problems.refused(grounds, request);
        };
    }

    private static @Nullable Long version(@Nullable String match) {
        if (match == null) {
            return null;
        }
        var digits = match.replace("\"", "").strip();
        if (!digits.matches("\\d{1,18}")) {
            throw new InvalidInput(List.of(new FieldError("If-Match", "input.version")));
        }
        return Long.valueOf(digits);
    }
}
