package org.shangliang.app.congress.vote;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.shangliang.app.congress.blind.Token;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Busy;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the script of the voter's page talks to: the roll, which gives tokens, and the box, which takes them. */
@RestController
class TokenController {
    private final Tokens tokens;
    private final TokenBox box;
    private final ItemTokens items;
    private final Texts texts;

    TokenController(Tokens tokens, TokenBox box, ItemTokens items, Texts texts) {
        this.tokens = tokens;
        this.box = box;
        this.items = items;
        this.texts = texts;
    }

    @PostMapping("/votes/{vote}/tokens")
    ResponseEntity<Object> draw(@PathVariable UUID vote, HttpServletRequest request) {
        var form = guarded(request);
        return answer(() -> Map.of("signature", tokens.draw(vote, form.value("code"), form.value("blinded"))));
    }

    @PostMapping("/box/{vote}")
    ResponseEntity<Object> cast(@PathVariable UUID vote, HttpServletRequest request) {
        var form = guarded(request);
        var token = new Token(form.value("serial"), form.value("randomizer"), form.value("signature"));
        return answer(() -> {
            var receipt = box.cast(vote, token, form.value("choice"));
            return new VoterApi.Receipt(receipt.digest(), receipt.words(), receipt.digits());
        });
    }

    @PostMapping("/votes/{vote}/slips/tokens")
    ResponseEntity<Object> drawAll(@PathVariable UUID vote, HttpServletRequest request) {
        var form = guarded(request);
        return answer(() -> Map.of("signatures", items.draw(vote, form.value("code"), form.values("blinded"))));
    }

    @PostMapping("/box/{vote}/slips")
    ResponseEntity<Object> castAll(@PathVariable UUID vote, HttpServletRequest request) {
        var form = guarded(request);
        var randomizers = form.values("randomizer");
        var signatures = form.values("signature");
        var serials = form.values("serial");
        int whole = Math.min(serials.size(), Math.min(randomizers.size(), signatures.size()));
        var brought = IntStream.range(0, whole)
                .mapToObj(at -> new Token(serials.get(at), randomizers.get(at), signatures.get(at)))
                .toList();
        return answer(
                () -> Map.of("receipts", ItemBallotApi.receipts(items.cast(vote, brought, form.values("choice")))));
    }

    private static FormValues guarded(HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        Attempt.of(form);
        return form;
    }

    /** The script shows what it is told, in words. */
    private ResponseEntity<Object> answer(Supplier<Object> act) {
        try {
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(act.get());
        } catch (InvalidInput input) {
            var error = input.errors().getFirst();
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(Map.of(
                            "message", texts.of(error.code(), error.arguments().toArray())));
        } catch (Busy busy) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(busy.retryAfter().toSeconds()))
                    .body(Map.of("message", texts.of("congress.vote.busy")));
        }
    }
}
