package org.shangliang.app.consultation.coordination;

import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of what is to be coordinated, for the authority and the federation. */
@Controller
class CoordinationDeskController {
    private final CoordinationInbox inbox;

    CoordinationDeskController(CoordinationInbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/coordination")
    View list(Actor actor, @RequestParam(defaultValue = "open") String show) {
        return Pages.of("coordination/inbox", inbox.of(show, actor));
    }
}
