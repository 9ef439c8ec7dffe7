package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody with an account who stands on a roll: led to the vote, and told when the ballot was given. */
@DatabaseTest
class MyVotesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Casting casting;

    @Autowired
    VoterDesk desk;

    @Autowired
    Votes votes;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private MockHttpServletResponse open(String path, Actor delegate) throws Exception {
        return mvc.perform(get(path).with(SignedInAs.actor(delegate)))
                .andReturn()
                .getResponse();
    }

    private String page(Actor delegate) throws Exception {
        return open("/my-votes", delegate).getContentAsString(StandardCharsets.UTF_8);
    }

    private Actor delegate(String username) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into access_account (id, username, name, region, password_hash, must_change, created_at)"
                        + " values (?, ?, ?, '', 'x', false, now())")
                .param(id)
                .param(username)
                .param(username)
                .update();
        return new Actor(id, UUID.randomUUID(), Role.DELEGATE, new Scope.Employer(UUID.randomUUID()), username);
    }

    @Test
    void leadsADelegateToTheVoteAndOffersNoSecondBallot() throws Exception {
        var delegate = delegate("wu-xiuying");
        var congress = Assembled.in(context, 12);
        votes.takeBack(congress.vote, congress.chair);
        var roll = Assembled.roll(12).replaceFirst("车间1", "车间1,wu-xiuying");
        var draft = new VoteDraft(Level.DETACHED, "甲", "乙", roll, null);
        congress.instead(Assembled.done(votes.prepare(congress.journey.id(), draft, congress.chair)))
                .opened();
        assertThat(open("/home", delegate).getHeader("Location")).isEqualTo("/my-votes");
        assertThat(page(delegate)).contains("领取表决码");
        casting.cast(congress.vote, desk.code(congress.vote, delegate), congress.attempt(), "FOR");
        assertThat(page(delegate)).contains("您的票已经领过了").doesNotContain("领取表决码");
    }
}
