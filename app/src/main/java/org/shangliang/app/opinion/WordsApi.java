package org.shangliang.app.opinion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.opinion.web.ReceiptPage;
import org.shangliang.app.opinion.web.SayPage;
import org.shangliang.app.platform.InvalidInput;
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

/** The workers' door in the API: no token, no cookie, no name. */
@RestController
@RequestMapping("/api/v1/words")
class WordsApi {
    private final Sayings sayings;
    private final Paths paths;
    private final WorkerWords words;
    private final Summaries summaries;
    private final Withdrawals withdrawals;

    WordsApi(Sayings sayings, Paths paths, WorkerWords words, Summaries summaries, Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
        this.sayings = sayings;
        this.paths = paths;
        this.words = words;
        this.summaries = summaries;
    }

    /** A blank form: the ticket goes back with what is said. */
    record Blank(
            String ticket,
            String union,
            String title,
            String questions,
            String closes,
            int audience,
            boolean open,
            List<SayPage.Tile> picks) {}

    /** What is said. */
    record Said(
            @NotBlank String ticket,
            @Nullable List<@NotNull String> picks,
            @Nullable String body) {}

    /** The code to be looked up. */
    record Receipt(@NotBlank String receipt) {}

    @GetMapping("/{code}")
    Blank blank(@PathVariable String code) {
        var call = sayings.call(code);
        var page = words.say(call, FormValues.empty(), false);
        return new Blank(
                sayings.ticket(call),
                page.union(),
                page.title(),
                page.questions(),
                call.closesOn().toString(),
                page.audience(),
                page.open(),
                page.tiles());
    }

    @PostMapping("/{code}")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> say(@PathVariable String code, @Valid @RequestBody Said said) {
        var call = sayings.call(code);
        if (!sayings.isGood(call, said.ticket())) {
            throw new InvalidInput(List.of(new FieldError("ticket", "opinion.ticket")));
        }
        var picks = said.picks() == null ? List.<String>of() : said.picks();
        return Map.of("receipt", sayings.say(call, said.ticket(), picks, said.body() == null ? "" : said.body()));
    }

    @GetMapping("/{code}/summary")
    List<?> summary(@PathVariable String code) {
        return summaries.page(sayings.call(code), FormValues.empty()).lines();
    }

    @PostMapping
    ReceiptPage way(@Valid @RequestBody Receipt receipt) {
        var code = ReceiptCode.read(receipt.receipt()).orElseThrow(() -> new NoSuch("receipt"));
        return paths.of(code).map(way -> words.way(way, code)).orElseThrow(() -> new NoSuch("receipt"));
    }

    /** Takes the words back; they are deleted. */
    @PostMapping("/withdrawal")
    ReceiptPage withdraw(@Valid @RequestBody Receipt receipt) {
        var code = ReceiptCode.read(receipt.receipt()).orElseThrow(() -> new NoSuch("receipt"));
        return words.way(withdrawals.withdraw(code), code);
    }
}
