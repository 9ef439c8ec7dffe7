package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** How the chair closes a vote in the browser: the photograph of the tally sheet is asked for before anything is closed. */
@DatabaseTest
class ClosingPageTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private static final MockMultipartFile SHEET = new MockMultipartFile(
            "sheet", "计票单.pdf", "application/pdf", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));

    private static final MockMultipartFile NONE =
            new MockMultipartFile("sheet", "", "application/octet-stream", new byte[0]);

    private MockHttpServletResponse send(
            Assembled congress, String act, MockMultipartFile sheet, String teller, String kept) throws Exception {
        return send(congress, act, sheet, teller, kept, "_none");
    }

    private MockHttpServletResponse send(
            Assembled congress, String act, MockMultipartFile sheet, String teller, String kept, String answer)
            throws Exception {
        return mvc.perform(multipart("/congress/" + congress.vote + "/" + act)
                        .file(sheet)
                        .param("teller", teller)
                        .param("kept", kept)
                        .param(answer, "yes")
                        .with(SignedInAs.actor(congress.chair))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document shown(Assembled congress) throws Exception {
        return Jsoup.parse(mvc.perform(get("/congress/" + congress.vote).with(SignedInAs.actor(congress.chair)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private Assembled counted() {
        var congress = Assembled.in(context, 20).opened();
        congress.paper(1, 18);
        congress.count(new PaperCount(15, 2, 1, 0));
        return congress;
    }

    private boolean isClosed(Assembled congress) {
        return context.getBean(VoteStore.class)
                .find(congress.vote)
                .orElseThrow()
                .isClosed();
    }

    @Test
    void closesNothingWithoutThePhotographAndKeepsItWhenSomethingElseIsWrong() throws Exception {
        var congress = counted();
        assertThat(shown(congress).select("input[name=sheet][required]")).hasSize(1);
        var without = send(congress, "closing", NONE, congress.firstTeller, "");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(without.getContentAsString(StandardCharsets.UTF_8)).contains("发了 18 张纸质选票，请附上两人签字的计票单照片");
        assertThat(isClosed(congress)).isFalse();

        var wrongCode = send(congress, "closing", SHEET, "000000000000", "");
        assertThat(wrongCode.getStatus()).isEqualTo(422);
        assertThat(isClosed(congress)).isFalse();
        var again = Jsoup.parse(wrongCode.getContentAsString(StandardCharsets.UTF_8));
        var kept = again.select("input[name=kept]").attr("value");
        assertThat(again.select("input[name=sheet][required]")).isEmpty();

        assertThat(send(congress, "closing", NONE, congress.firstTeller, kept).getStatus())
                .isEqualTo(303);
        assertThat(congress.journey.stage()).isEqualTo("ADOPTED");
        assertThat(congress.journey.lastEntry().digests()).hasSizeGreaterThan(1);
    }

    @Test
    void recordsAfterwardsWhatWasClosedWithoutOne() throws Exception {
        var congress = counted();
        congress.close();
        assertThat(send(congress, "resolution", NONE, "", "not-an-id").getStatus())
                .isEqualTo(422);
        var text = new MockMultipartFile("sheet", "x.bin", "application/octet-stream", new byte[] {1, 0, 2, 0});
        assertThat(send(congress, "resolution", text, "", "").getStatus()).isEqualTo(422);
        assertThat(congress.journey.stage()).isEqualTo("DELIBERATING");
        assertThat(send(congress, "resolution", SHEET, "", "").getStatus()).isEqualTo(303);
        assertThat(congress.journey.stage()).isEqualTo("ADOPTED");
    }

    private Assembled tooFew() {
        var congress = Assembled.in(context, 20).opened();
        congress.paper(1, 10);
        congress.count(new PaperCount(8, 1, 1, 0));
        return congress;
    }

    private static Document read(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("到会人数不够（集体合同规定 36）：截止以前再问一次，说清数字和后果，答了才截止")
    void asksOnceMoreBeforeAVoteIsClosedWithoutItsQuorum() throws Exception {
        var congress = tooFew();
        var wrongCode = send(congress, "closing", SHEET, "000000000000", "");
        assertThat(wrongCode.getStatus()).as("what is wrong comes first").isEqualTo(422);
        assertThat(read(wrongCode).select(".sure")).isEmpty();

        var asked = send(congress, "closing", SHEET, congress.firstTeller, "");
        assertThat(asked.getStatus()).isEqualTo(200);
        var question = read(asked).select(".sure");
        assertThat(question.select("h1").text()).isEqualTo("到会的人还差 4 人，真的截止投票吗？");
        assertThat(question.select(".votes dd").eachText()).containsExactly("20", "14", "10", "4");
        assertThat(question.select(".chk li").eachText())
                .anyMatch(line -> line.contains("没有结果") && line.contains("10 张票不作数"))
                .anyMatch(line -> line.contains("重新召集职工代表大会"));
        assertThat(question.select(".law").text()).contains("《集体合同规定》第36条");
        assertThat(question.select(".ft button").eachText()).containsExactly("先不截止，回去", "截止，这次没有结果");
        assertThat(isClosed(congress)).isFalse();

        var kept = question.select("input[name=kept]").val();
        var teller = question.select("input[name=teller]").val();
        var back = read(send(congress, "closing", NONE, teller, kept, "_back"));
        assertThat(back.select("input[name=teller]").val()).isEqualTo(congress.firstTeller);
        assertThat(back.select("input[name=kept]").val()).isEqualTo(kept).isNotEmpty();
        assertThat(isClosed(congress)).isFalse();

        assertThat(send(congress, "closing", NONE, teller, kept, "_sure").getStatus())
                .isEqualTo(303);
        assertThat(isClosed(congress)).isTrue();
        assertThat(congress.journey.stage()).isEqualTo("DELIBERATING");
        assertThat(shown(congress).text()).contains("到会人数不够，表决无效");
    }

    @Test
    void doesNotAskWhoeverMayNotCloseTheVote() throws Exception {
        var congress = tooFew();
        var answer = mvc.perform(multipart("/congress/" + congress.vote + "/closing")
                        .file(NONE)
                        .param("teller", congress.firstTeller)
                        .with(SignedInAs.actor(congress.journey.actor(Role.EMPLOYER)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
    }
}
