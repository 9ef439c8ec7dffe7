package org.shangliang.app.congress.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.web.VoterPage;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The voters' door in the API: no token, no cookie; the code opens it. */
@RestController
@RequestMapping("/api/v1/votes/{vote}")
class VoterApi {
    private final VoterPages pages;
    private final VoterDesk desk;
    private final Casting casting;
    private final Tellers tellers;
    private final Bulletins bulletins;

    VoterApi(VoterPages pages, VoterDesk desk, Casting casting, Tellers tellers, Bulletins bulletins) {
        this.pages = pages;
        this.desk = desk;
        this.casting = casting;
        this.tellers = tellers;
        this.bulletins = bulletins;
    }

    /** A voter who reads the notice or comes to the meeting. */
    record Arrive(@NotBlank String code, @Nullable Boolean attending) {}

    /** What the roll says of a voter who has arrived. */
    record Arrived(boolean acknowledged, boolean present) {}

    /** A ballot; {@code attempt} is the client's own random number of 16 to 32 bytes, the same when it is sent again. */
    record Cast(
            @NotBlank String code,
            @NotBlank String attempt,
            @NotBlank String choice) {}

    /** The receipt. */
    record Receipt(String digest, List<String> words, String digits) {}

    /** A teller's count. */
    record Counted(@NotBlank String code, @NotNull @Valid PaperCount count) {}

    @GetMapping
    VoterPage show(@PathVariable UUID vote) {
        return pages.show(vote, FormValues.empty());
    }

    @PostMapping("/arrival")
    Arrived arrive(@PathVariable UUID vote, @Valid @RequestBody Arrive body) {
        var line = desk.arrive(vote, body.code(), Boolean.TRUE.equals(body.attending()));
        return new Arrived(line.acknowledged() != null, line.present() != null);
    }

    @PostMapping("/ballots")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt cast(@PathVariable UUID vote, @Valid @RequestBody Cast body) {
        var receipt = casting.cast(vote, body.code(), body.attempt(), body.choice());
        return new Receipt(receipt.digest(), receipt.words(), receipt.digits());
    }

    /** Where the two counts differ; nothing if they do not, or only one has counted. */
    @PostMapping("/tally")
    List<FieldError> count(@PathVariable UUID vote, @Valid @RequestBody Counted body) {
        return tellers.count(vote, body.code(), body.count());
    }

    @GetMapping("/bulletin")
    Bulletins.Bulletin bulletin(@PathVariable UUID vote) {
        return bulletins.of(vote).orElseThrow(() -> new NoSuch("bulletin"));
    }
}
