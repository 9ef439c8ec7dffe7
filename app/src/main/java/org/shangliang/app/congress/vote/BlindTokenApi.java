package org.shangliang.app.congress.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.congress.blind.Token;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Blind tokens in the API: the code opens the roll, the token opens the box; neither asks for a sign-in. */
@RestController
class BlindTokenApi {
    private final Tokens tokens;
    private final TokenBox box;

    BlindTokenApi(Tokens tokens, TokenBox box) {
        this.tokens = tokens;
        this.box = box;
    }

    /** A voter's code, and a serial blinded under the vote's key: 768 hexadecimal digits. */
    record Draw(@NotBlank String code, @NotBlank String blinded) {}

    /** A ballot with its token, all in lower-case hexadecimal digits. */
    record Cast(
            @NotBlank String serial,
            @NotBlank String randomizer,
            @NotBlank String signature,
            @NotBlank String choice) {}

    @PostMapping("/api/v1/votes/{vote}/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> draw(@PathVariable UUID vote, @Valid @RequestBody Draw body) {
        return Map.of("signature", tokens.draw(vote, body.code(), body.blinded()));
    }

    @PostMapping("/api/v1/box/{vote}")
    @ResponseStatus(HttpStatus.CREATED)
    VoterApi.Receipt cast(@PathVariable UUID vote, @Valid @RequestBody Cast body) {
        var token = new Token(body.serial(), body.randomizer(), body.signature());
        var receipt = box.cast(vote, token, body.choice());
        return new VoterApi.Receipt(receipt.digest(), receipt.words(), receipt.digits());
    }
}
