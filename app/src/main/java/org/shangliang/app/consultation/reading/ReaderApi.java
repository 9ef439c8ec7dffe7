package org.shangliang.app.consultation.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The readers' door in the API: no token, no cookie, no name. */
@RestController
@RequestMapping("/api/v1/reading/{code}")
class ReaderApi {
    private final Remarks remarks;
    private final ReaderPages pages;

    ReaderApi(Remarks remarks, ReaderPages pages) {
        this.remarks = remarks;
        this.pages = pages;
    }

    /** The draft with a ticket that goes back with a remark. */
    record Text(String ticket, ReaderPage draft) {}

    /** A remark. */
    record Said(
            @Nullable String ticket,
            @Nullable String stance,
            @Nullable String body) {}

    @GetMapping
    Text read(@PathVariable String code) {
        var laid = remarks.laid(code);
        return new Text(remarks.ticket(laid.reading()), pages.read(laid));
    }

    @PostMapping("/clauses/{number}")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Boolean> say(@PathVariable String code, @PathVariable int number, @RequestBody Said said) {
        var laid = remarks.laid(code);
        var ticket = said.ticket() == null ? "" : said.ticket();
        if (!remarks.isGood(laid.reading(), ticket)) {
            throw new InvalidInput(List.of(new FieldError("ticket", "reading.ticket")));
        }
        remarks.say(code, number, ticket, said.stance(), said.body());
        return Map.of("taken", true);
    }
}
