package org.shangliang.app.cockpit;

import java.util.Map;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Sends everyone who signed in to the page their work begins on. */
@Controller
class HomeController {
    private static final Map<Role, String> HOMES = Map.of(
            Role.ADMINISTRATOR, "/admin/accounts",
            Role.OFFICER, "/campaigns",
            Role.INSTRUCTOR, "/guidance",
            Role.REVIEWER, "/review",
            Role.DELEGATE, "/workplace",
            Role.WORKER, "/workplace");

    @GetMapping("/home")
    View home(Actor actor) {
        return Pages.redirect(HOMES.getOrDefault(actor.role(), "/cases"));
    }
}
