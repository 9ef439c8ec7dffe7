package org.shangliang.app.congress.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.blind.Token;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ballots on several items in the API: every list is in the order of the items, and is taken whole or not at all. */
@RestController
class ItemBallotApi {
    private final ItemCasting casting;
    private final ItemTokens tokens;
    private final Tellers tellers;

    ItemBallotApi(ItemCasting casting, ItemTokens tokens, Tellers tellers) {
        this.casting = casting;
        this.tokens = tokens;
        this.tellers = tellers;
    }

    /** A ballot with a choice for each item; {@code attempt} as for a vote on the whole draft. */
    record Cast(
            @NotBlank String code,
            @NotBlank String attempt,
            @NotNull List<@Nullable String> choices) {}

    /** A voter's code, and a serial for each item blinded under its key. */
    record Draw(@NotBlank String code, @NotEmpty List<@NotBlank String> blinded) {}

    /** A token and a choice for each item. */
    record CastAll(@NotEmpty List<BlindTokenApi.@Valid Cast> ballots) {}

    /** A teller's count of each item. */
    record Counted(@NotBlank String code, @NotEmpty List<@NotNull @Valid PaperCount> counts) {}

    @PostMapping("/api/v1/votes/{vote}/slips")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<VoterApi.Receipt>> cast(@PathVariable UUID vote, @Valid @RequestBody Cast body) {
        var choices = body.choices().stream()
                .map(choice -> choice == null ? "" : choice)
                .toList();
        return Map.of("receipts", receipts(casting.cast(vote, body.code(), body.attempt(), choices)));
    }

    @PostMapping("/api/v1/votes/{vote}/slips/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<String>> draw(@PathVariable UUID vote, @Valid @RequestBody Draw body) {
        return Map.of("signatures", tokens.draw(vote, body.code(), body.blinded()));
    }

    @PostMapping("/api/v1/box/{vote}/slips")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<VoterApi.Receipt>> cast(@PathVariable UUID vote, @Valid @RequestBody CastAll body) {
        var brought = body.ballots().stream()
                .map(one -> new Token(one.serial(), one.randomizer(), one.signature()))
                .toList();
        var choices = body.ballots().stream().map(BlindTokenApi.Cast::choice).toList();
        return Map.of("receipts", receipts(tokens.cast(vote, brought, choices)));
    }

    /** Where the two counts differ, item by item; nothing if they do not, or only one has counted. */
    @PostMapping("/api/v1/votes/{vote}/slips/tally")
    List<FieldError> count(@PathVariable UUID vote, @Valid @RequestBody Counted body) {
        return tellers.count(vote, body.code(), body.counts());
    }

    static List<VoterApi.Receipt> receipts(List<BallotReceipt> receipts) {
        return receipts.stream()
                .map(one -> new VoterApi.Receipt(one.digest(), one.words(), one.digits()))
                .toList();
    }
}
