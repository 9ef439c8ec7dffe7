package org.shangliang.app.contract.publication;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.PublicPages;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the code of a published contract answers, for everybody; the text itself only where the employer has opened it. */
@Controller
class PublishedController implements PublicPages {
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
        var published = publicity.find(id).orElseThrow(() -> new NoSuch("publication"));
        return Pages.of("published/show", pages.of(published, text.strip()));
    }
}
