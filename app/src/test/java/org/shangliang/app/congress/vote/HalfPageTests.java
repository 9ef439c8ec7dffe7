package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.congress.Resolutions.Said;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A vote that ends at exactly half, in the browser: what is done stands there, and both ways out are open. */
@DatabaseTest
class HalfPageTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Votes votes;

    @Autowired
    Closing closing;

    private Assembled congress;

    @BeforeEach
    void endsAtHalf() {
        congress = Assembled.in(context, 20).opened();
        for (int at = 1; at <= 16; at++) {
            congress.cast(at, at <= 10 ? Mark.FOR : Mark.AGAINST);
        }
    }

    private MockHttpServletResponse send(String act, String half, String reason) throws Exception {
        return mvc.perform(multipart("/congress/" + congress.vote + "/" + act)
                        .param("teller", congress.firstTeller)
                        .param("half", half)
                        .param("reason", reason)
                        .with(SignedInAs.actor(congress.chair))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static Document read(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private Document shown(String path) throws Exception {
        return read(mvc.perform(get(path).with(SignedInAs.actor(congress.chair)))
                .andReturn()
                .getResponse());
    }

    private Outcome<?> preparedAgain() {
        var draft = new VoteDraft(Level.DETACHED, "甲", "乙", Assembled.roll(20), null);
        return votes.prepare(congress.journey.id(), draft, congress.chair);
    }

    @Test
    @DisplayName("恰好一半（集体合同规定 36）：写明投票已经截止，两条路都能走，一条也没有替人选好")
    void saysThatTheVoteIsClosedAndOffersBothWays() throws Exception {
        var answer = send("closing", "", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = read(answer);
        assertThat(page.select("main").text())
                .contains("投票已经截止，结果还登记不了", "恰好一半", "按没有通过办")
                .doesNotContain("什么也没有改动");
        assertThat(page.select("input[name=half]")).hasSize(2);
        assertThat(page.select("input[name=half][checked]")).isEmpty();

        var silent = send("resolution", "GOES_ON", "");
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(read(silent).select("#f-reason-error").text()).isEqualTo("按通过办的，请写明理由");

        assertThat(send("resolution", "GOES_ON", "章程写明含本数").getStatus()).isEqualTo(303);
        assertThat(congress.journey.stage()).isEqualTo("ADOPTED");
    }

    @Test
    @DisplayName("恰好一半，按没有通过办：退回协商，写过的理由不算")
    void sendsTheDraftBackToTheTable() throws Exception {
        send("closing", "", "");
        assertThat(send("resolution", "FAILED", "写了又不用").getStatus()).isEqualTo(303);
        assertThat(congress.journey.stage()).isEqualTo("NEGOTIATING");
        assertThat(congress.journey.lastEntry().facts()).containsEntry("contested", "failed");
    }

    @Test
    @DisplayName("结果没有登记，同一份草案不能再表决一次")
    void takesNoOtherVoteWhileAResultIsNotRecorded() throws Exception {
        congress.close();
        assertThat(preparedAgain())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.grounds().toString()).contains("congress.vote.unrecorded"));
        assertThat(shown("/congress").select("main").text()).contains("结果没登记").doesNotContain("准备表决");
        congress.calledFor(20);
        assertThat(preparedAgain()).isInstanceOf(Outcome.Refused.class);
        Assembled.done(closing.record(congress.vote, new Said(null, true, null), congress.sheet(), congress.chair));
        assertThat(congress.journey.stage()).isEqualTo("NEGOTIATING");
    }
}
