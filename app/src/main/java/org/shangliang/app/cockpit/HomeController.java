package org.shangliang.app.cockpit;

import java.util.Map;
import java.util.Set;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.congress.vote.Vote;
import org.shangliang.app.congress.vote.VoterDesk;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Sends everyone who signed in to the page their work begins on. */
@Controller
class HomeController {
    private static final Map<Role, String> HOMES = Map.of(
            Role.ADMINISTRATOR, "/admin/accounts",
            Role.OFFICER, "/campaigns/today",
            Role.INSTRUCTOR, "/guidance",
            Role.REVIEWER, "/review",
            Role.DELEGATE, "/workplace",
            Role.WORKER, "/workplace");

    private static final Set<Role> VOTERS = Set.of(Role.DELEGATE, Role.WORKER);

    private final VoterDesk votes;

    HomeController(VoterDesk votes) {
        this.votes = votes;
    }

    @GetMapping("/home")
    View home(Actor actor) {
        return Pages.redirect(isCalledToVote(actor) ? "/my-votes" : HOMES.getOrDefault(actor.role(), "/cases"));
    }

    /** Whoever is asked to vote came for that. */
    private boolean isCalledToVote(Actor actor) {
        return VOTERS.contains(actor.role()) && !votes.list(actor).stream().allMatch(Vote::isClosed);
    }
}
