package org.shangliang.app.contract.review;

import org.shangliang.app.access.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk of the labour authority in the API; answers are given by the step {@code review} of the case. */
@RestController
class ReviewApi {
    private final ReviewInbox inbox;

    ReviewApi(ReviewInbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/api/v1/reviews")
    ReviewInboxPage list(Actor reviewer, @RequestParam(defaultValue = "open") String show) {
        return inbox.of(show, reviewer);
    }
}
