package org.shangliang.app.congress.vote;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.web.MyVotesPage;
import org.shangliang.app.congress.web.VoteCodePage;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The votes of somebody with an account: a code instead of the one on the slip. The ballot itself is cast without a sign-in. */
@Controller
@RequestMapping("/my-votes")
class MyVotesController {
    private final VoterDesk desk;
    private final VoteRoom room;
    private final Texts texts;

    MyVotesController(VoterDesk desk, VoteRoom room, Texts texts) {
        this.desk = desk;
        this.room = room;
        this.texts = texts;
    }

    @GetMapping
    View list(Actor voter) {
        return Pages.of(
                "votes/mine",
                new MyVotesPage(desk.list(voter).stream()
                        .map(vote -> new MyVotesPage.Line(
                                vote.id().toString(),
                                vote.title(),
                                texts.day(vote.meetingOn()),
                                vote.state().name(),
                                desk.isGiven(vote.id(), voter)))
                        .toList()));
    }

    @PostMapping("/{vote}/code")
    View code(@PathVariable UUID vote, Actor voter) {
        var code = desk.code(vote, voter);
        return Pages.of(
                "votes/mycode",
                new VoteCodePage(vote.toString(), room.find(vote).title(), code));
    }
}
