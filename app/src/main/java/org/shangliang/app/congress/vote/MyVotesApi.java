package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The votes of somebody with an account, in the API. */
@RestController
@RequestMapping("/api/v1/my-votes")
class MyVotesApi {
    private final VoterDesk desk;

    MyVotesApi(VoterDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    List<Vote> list(Actor voter) {
        return desk.list(voter);
    }

    @PostMapping("/{vote}/code")
    Map<String, String> code(@PathVariable UUID vote, Actor voter) {
        return Map.of("code", desk.code(vote, voter));
    }
}
