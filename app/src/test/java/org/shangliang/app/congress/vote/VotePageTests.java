package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.Scanned;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What voters and tellers see without a sign-in, and what is printed for them. */
@DatabaseTest
class VotePageTests {
    private static final Pattern ATTEMPT = Pattern.compile("name=\"_csrf\" value=\"([0-9a-f]{32})\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    CodeSlipController slips;

    private String page(Assembled congress) throws Exception {
        return mvc.perform(get("/votes/" + congress.vote))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse cast(Assembled congress, String attempt, String code, String choice)
            throws Exception {
        return mvc.perform(post("/votes/" + congress.vote + "/ballots")
                        .param("_csrf", attempt)
                        .param("code", code)
                        .param("choice", choice))
                .andReturn()
                .getResponse();
    }

    @Test
    void showsABallotWithNothingChosenAndAReceiptThatTellsNoChoice() throws Exception {
        var congress = Assembled.in(context, 20).opened();
        var blank = page(congress);
        assertThat(blank).contains("无记名投票", "value=\"FOR\"", "value=\"AGAINST\"", "value=\"ABSTAIN\"");
        assertThat(blank).doesNotContain("checked", "秘密投票");
        var found = ATTEMPT.matcher(blank);
        assertThat(found.find()).isTrue();
        var answer = cast(congress, found.group(1), congress.codes.get(1), "AGAINST");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getCookies()).isEmpty();
        var receipt =
                context.getBean(Casting.class).cast(congress.vote, congress.codes.get(1), found.group(1), "AGAINST");
        assertThat(answer.getContentAsString())
                .contains(receipt.words())
                .contains(receipt.digits())
                .doesNotContain("AGAINST", "不同意", "弃权");
    }

    @Test
    void namesTheFieldAndKeepsTheAttemptWhenABallotCannotBeTaken() throws Exception {
        var congress = Assembled.in(context, 20).opened();
        var attempt = congress.attempt();
        var wrong = cast(congress, attempt, "0000 0000 0000", "FOR");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("表决码不对", "value=\"" + attempt + "\"");
        assertThat(cast(congress, attempt, congress.codes.get(1), "").getContentAsString())
                .contains("请选同意、不同意或者弃权");
        var none = mvc.perform(post("/votes/" + congress.vote + "/ballots").param("choice", "FOR"))
                .andReturn();
        assertThat(none.getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void letsTheVoterReadTheDraftAcknowledgeTheNoticeAndArrive() throws Exception {
        var congress = Assembled.in(context, 20);
        congress.journey.must("congress", Role.UNION_CHAIR, """
                {'body': 'CONGRESS', 'meetingOn': '2022-04-01', 'entitled': 60, 'agenda': '听取报告\\n审议草案'}""");
        assertThat(page(congress)).contains("看草案，签收通知", "我到会了，签到");
        var read = mvc.perform(post("/votes/" + congress.vote + "/arrival")
                        .param("_csrf", congress.attempt())
                        .param("code", congress.codes.get(3))
                        .param("act", "attend"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(read).contains("工资在上年基础上增长百分之五", "已签到", "会议议程", "听取报告");
        assertThat(context.getBean(Rolls.class).headcount(congress.vote, congress.chair))
                .extracting(Headcount::acknowledged, Headcount::present)
                .containsExactly(1, 1);
    }

    @Test
    void publishesTheBulletinWithoutCountsThatWouldTellAVote() throws Exception {
        var congress = Assembled.in(context, 20).opened();
        var receipt = congress.cast(1, Mark.FOR);
        for (int at = 2; at <= 15; at++) {
            congress.cast(at, Mark.FOR);
        }
        var open = mvc.perform(get("/votes/" + congress.vote + "/bulletin")).andReturn();
        assertThat(open.getResponse().getContentAsString()).contains("还没有截止").doesNotContain(receipt.digits());
        congress.close();
        var address = "/votes/" + congress.vote + "/bulletin";
        var shown = mvc.perform(get(address).param("find", receipt.digits()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(shown).contains("通过", "在票箱里", receipt.digits(), "票数不在这里公布");
        assertThat(shown).doesNotContain("<dt>同意</dt>");
    }

    @Test
    void answersTheApiLikeThePages() throws Exception {
        var congress = Assembled.in(context, 20).opened();
        var body = """
                {"code": "%s", "attempt": "%s", "choice": "FOR"}""".formatted(congress.codes.get(4), congress.attempt());
        var answer = mvc.perform(post("/api/v1/votes/" + congress.vote + "/ballots")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getContentAsString())
                .contains("\"digest\"", "\"words\"")
                .doesNotContain("FOR");
        assertThat(mvc.perform(get("/api/v1/votes/" + congress.vote + "/bulletin"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("计票码单上有二维码，扫了就是报数的网页；码不在网址里")
    void printsForTellersTheWayToTheirForm() throws Exception {
        var congress = Assembled.in(context, 9);
        var request = new MockHttpServletRequest();
        request.addParameter("number", "1");
        request.addParameter("tellers", "true");
        var pdf = slips.slips(congress.vote, request, congress.chair).getBody();
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            var read = new ArrayList<String>();
            for (var name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject picture) {
                    read.add(Scanned.of(picture.getImage()));
                }
            }
            assertThat(read)
                    .hasSizeBetween(2, 3)
                    .anyMatch(address -> address.endsWith("/votes/" + congress.vote + "/tally"));
        }
    }

    @Test
    void printsOneSlipForEachVoterWithACodeThatHolds() throws Exception {
        var congress = Assembled.in(context, 9);
        var request = new MockHttpServletRequest();
        for (int at = 1; at <= 9; at++) {
            request.addParameter("number", String.valueOf(at));
        }
        request.addParameter("tellers", "true");
        var pdf = slips.slips(congress.vote, request, congress.chair).getBody();
        String text;
        try (var document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document);
        }
        assertThat(text).contains("代表9", "计票人甲", "监票人乙", "计票码");
        var code = Pattern.compile("9　代表9[\\s\\S]*?([0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4})")
                .matcher(text);
        assertThat(code.find()).isTrue();
        congress.opened();
        context.getBean(Casting.class).cast(congress.vote, code.group(1), congress.attempt(), "FOR");
    }
}
