package org.shangliang.app.congress.vote;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The bulletin of a vote, for everybody. */
@Controller
class BulletinController {
    private final Bulletins bulletins;
    private final VoterPages pages;

    BulletinController(Bulletins bulletins, VoterPages pages) {
        this.bulletins = bulletins;
        this.pages = pages;
    }

    @GetMapping("/votes/{vote}/bulletin")
    View show(@PathVariable UUID vote, @RequestParam(defaultValue = "") String find, HttpServletRequest request) {
        Attempt.fresh(request);
        return Pages.of(
                "votes/bulletin",
                pages.bulletin(vote, find.strip(), bulletins.of(vote).orElse(null)));
    }
}
