package org.shangliang.app.consultation.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Information for the talks in the API. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/disclosed")
class DisclosureApi {
    private final Disclosures disclosures;
    private final Attachments attachments;
    private final Problems problems;

    DisclosureApi(Disclosures disclosures, Attachments attachments, Problems problems) {
        this.disclosures = disclosures;
        this.attachments = attachments;
        this.problems = problems;
    }

    /** A reading on the premises. */
    record NewReading(
            @Nullable String name,
            @Nullable LocalDate on,
            @Nullable String purpose) {}

    @GetMapping
    List<Given> list(@PathVariable UUID id, Actor actor) {
        return disclosures.look(id, actor).items();
    }

    @PostMapping
    ResponseEntity<?> give(@PathVariable UUID id, @RequestBody NewItem item, Actor actor, HttpServletRequest request) {
        disclosures.look(id, actor);
        var file = item.attachment();
        if (file != null) {
            attachments.require(List.of(file), actor, "attachment");
        }
        return switch (disclosures.give(id, item, actor)) {
            case Outcome.Done<CaseReceipt> done ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(disclosures.look(id, actor).items());
            case Outcome.Refused<CaseReceipt>(var grounds) -> problems.refused(grounds, request);
        };
    }

    @GetMapping("/{number}/file")
    ResponseEntity<byte[]> open(@PathVariable UUID id, @PathVariable int number, Actor actor) {
        return DisclosureController.file(attachments, disclosures.open(id, number, actor));
    }

    @PostMapping("/{number}/readings")
    ResponseEntity<?> register(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestBody NewReading reading,
            Actor actor,
            HttpServletRequest request) {
        var grounds = disclosures.register(id, number, reading.name(), reading.on(), reading.purpose(), actor);
        return grounds.isEmpty()
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(disclosures.look(id, actor).items())
                : problems.refused(grounds, request);
    }
}
