package org.shangliang.app.contract.publication;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.PublicPages;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the code of a published contract answers, for everybody; the text itself only where the employer has opened it. */
@Controller
class PublishedController implements PublicPages {
    private static final int LONGEST = 60_000;

    private final PublishedTexts publicity;
    private final PublishedPages pages;

    PublishedController(PublishedTexts publicity, PublishedPages pages) {
        this.publicity = publicity;
        this.pages = pages;
    }

    @Override
    public List<String> patterns() {
        return List.of("/published", "/published/*");
    }

    @GetMapping("/published")
    View list(@RequestParam(defaultValue = "1") int page) {
        int shown = Math.clamp(page, 1, 10_000);
        return Pages.of("published/list", pages.list(publicity.open(shown), shown));
    }

    /** Closed, it answers only who already holds a code or asks by digits; the number of the case alone is not guessed. */
    @GetMapping("/published/{id}")
    View show(@PathVariable UUID id, @RequestParam(defaultValue = "") String text) {
        return Pages.of("published/show", pages.of(published(id), text.strip(), null, FormValues.empty()));
    }

    /** Compares words taken from a sheet with the adopted text; a code alone proves no wording. */
    @PostMapping("/published/{id}")
    View compare(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String words) {
        var published = published(id);
        if (!published.open() && !published.isText(text)) {
            return show(id, text);
        }
        var form = FormValues.empty().with("words", words);
        var wrong = wrong(words);
        return wrong == null
                ? Pages.of(
                        "published/show", pages.of(published, text.strip(), publicity.compare(published, words), form))
                : Pages.again("published/show", pages.of(published, text.strip(), null, form.rejected(wrong)));
    }

    private static @Nullable InvalidInput wrong(String words) {
        if (words.isBlank()) {
            return new InvalidInput(List.of(new FieldError("words", "contract.compare.empty")));
        }
        return words.length() > LONGEST
                ? new InvalidInput(
                        List.of(new FieldError("words", "contract.compare.long", List.of(String.valueOf(LONGEST)))))
                : null;
    }

    private PublishedText published(UUID id) {
        return publicity.find(id).orElseThrow(() -> new NoSuch("publication"));
    }
}
