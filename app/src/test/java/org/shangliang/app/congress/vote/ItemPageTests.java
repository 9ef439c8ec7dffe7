package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.congress.Resolutions.Said;
import org.shangliang.app.congress.blind.Blinding;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What chair, voters and tellers see of a vote item by item, and the same in the API. */
@DatabaseTest
class ItemPageTests {
    private static final String[] ITEMS = {"工资增长", "夜班津贴", "其余条款"};

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    CodeSlipController slips;

    private Assembled opened() {
        return Assembled.byItem(context, 20, Level.DETACHED, ITEMS).opened();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse cast(Assembled congress, String attempt, String code, String... choices)
            throws Exception {
        var request = post("/votes/" + congress.vote + "/slips")
                .param("_csrf", attempt)
                .param("code", code);
        for (int at = 0; at < choices.length; at++) {
            if (!choices[at].isEmpty()) {
                request.param("choice" + (at + 1), choices[at]);
            }
        }
        return send(request);
    }

    private MockHttpServletResponse program(String path, Object body) throws Exception {
        return send(post("/api/v1" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(body)));
    }

    @Test
    void asksEachItemWithNothingChosenAndNamesTheOneThatIsMissing() throws Exception {
        var congress = opened();
        var blank = page(send(get("/votes/" + congress.vote)));
        assertThat(blank.select("fieldset legend").eachText()).containsExactly("1．工资增长", "2．夜班津贴", "3．其余条款");
        assertThat(blank.select("input[type=radio]")).hasSize(9);
        assertThat(blank.select("[checked]")).isEmpty();
        assertThat(blank.select("form[action$=/slips]")).hasSize(1);
        var attempt = congress.attempt();
        var answer = cast(congress, attempt, congress.codes.get(1), "FOR", "", "AGAINST");
        assertThat(answer.getStatus()).isEqualTo(422);
        var again = page(answer);
        assertThat(again.select("#f-choice2-error").text()).contains("第 2 项“夜班津贴”还没有选");
        assertThat(again.select("fieldset.err legend").eachText()).containsExactly("2．夜班津贴");
        assertThat(again.select("input[checked]").eachAttr("name")).containsExactly("choice1", "choice3");
        assertThat(again.select("input[name=_csrf]").attr("value")).isEqualTo(attempt);
        assertThat(again.select("input[name=code]").attr("value")).isEqualTo(congress.codes.get(1));
        assertThat(page(cast(congress, attempt, "1", "FOR")).text()).contains("表决码不对", "“夜班津贴”还没有选", "“其余条款”还没有选");
        var taken = cast(congress, attempt, congress.codes.get(1), "FOR", "ABSTAIN", "AGAINST");
        assertThat(taken.getStatus()).isEqualTo(200);
        assertThat(taken.getCookies()).isEmpty();
        var receipt = page(taken);
        assertThat(receipt.select("output")).hasSize(3);
        assertThat(receipt.text()).contains(ITEMS).doesNotContain("AGAINST", "不同意", "弃权");
        assertThat(send(post("/votes/" + congress.vote + "/slips").param("choice1", "FOR"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(post("/votes/" + congress.vote + "/ballots")
                                .param("_csrf", congress.attempt())
                                .param("code", congress.codes.get(2))
                                .param("choice", "FOR"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void letsTellersCountEachItemAndNamesItWhereTheyDiffer() throws Exception {
        var congress = opened();
        congress.paper(1, 10);
        var blank = page(send(get("/votes/" + congress.vote + "/tally")));
        assertThat(blank.select("h2").eachText()).contains("2．夜班津贴");
        assertThat(blank.select("input[name=for3]")).hasSize(1);
        var first = tally(congress, congress.firstTeller, "8", "7");
        assertThat(first.getContentAsString(StandardCharsets.UTF_8)).contains("报数记下了", "另一位还没有报数");
        var second = tally(congress, congress.secondTeller, "8", "8");
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8)).contains("“夜班津贴”的同意票和另一位数的差 1 张");
        assertThat(page(tally(congress, congress.secondTeller, "8", "7")).text())
                .contains("两个人数的一样，可以截止了");
        var empty = page(tally(congress, "", "8", "")).select("[role=alert] li");
        assertThat(empty.eachText())
                .containsExactly("“夜班津贴”请填同意票的张数，没有就填 0", "“夜班津贴”请填不同意票的张数，没有就填 0", "请填计票码，在您的计票码单上");
    }

    private MockHttpServletResponse tally(Assembled congress, String code, String first, String second)
            throws Exception {
        var request = post("/votes/" + congress.vote + "/tally")
                .param("_csrf", congress.attempt())
                .param("code", code);
        var counts = List.of(first, second, "8");
        for (int at = 0; at < 3; at++) {
            var given = counts.get(at);
            request.param("for" + (at + 1), given)
                    .param("against" + (at + 1), given.isEmpty() ? "" : String.valueOf(10 - Integer.parseInt(given)))
                    .param("abstain" + (at + 1), "0")
                    .param("invalid" + (at + 1), "0");
        }
        return send(request);
    }

    @Test
    void namesTheFailedItemOnTheResultTheBulletinAndTheExport() throws Exception {
        var congress = opened();
        for (int at = 1; at <= 15; at++) {
            congress.cast(at, at <= 12 ? "FAF" : "AFF");
        }
        congress.close();
        Assembled.done(context.getBean(Closing.class).record(congress.vote, Said.NOTHING, List.of(), congress.chair));
        var chair = SignedInAs.actor(congress.chair);
        var shown = page(send(get("/congress/" + congress.vote).with(chair)));
        assertThat(shown.select(".say.warn").text())
                .contains("要带回协商重新谈的：2．夜班津贴")
                .doesNotContain("工资增长");
        assertThat(shown.select("table tbody tr")).hasSize(3);
        var bulletin = page(send(get("/votes/" + congress.vote + "/bulletin")));
        assertThat(bulletin.text()).contains("没有通过、要重新谈的：2．夜班津贴", "这一项的票数不公布", "手机上投的 15 张票");
        assertThat(bulletin.select("dl.votes"))
                .as("all alike on the third item")
                .hasSize(2);
        var published = send(get("/api/v1/votes/" + congress.vote + "/bulletin"));
        assertThat(published.getContentAsString(StandardCharsets.UTF_8)).contains("\"result\":\"REJECTED\"", "夜班津贴");
        var desk = send(get("/api/v1/congress-votes/" + congress.vote).with(chair));
        assertThat(desk.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"title\":\"夜班津贴\",\"result\":\"REJECTED\"");
        var export = send(get("/congress/" + congress.vote + "/export.json").with(chair));
        assertThat(export.getContentAsString(StandardCharsets.UTF_8)).contains("shangliang-items-1", "夜班津贴");
        assertThat(resolution(congress)).contains("下列项目未获通过：2．夜班津贴");
    }

    private String resolution(Assembled congress) {
        return context.getBean(JdbcClient.class)
                .sql("select canonical_text from document_paper where case_id = ? and kind = 'congress-resolution'")
                .param(congress.journey.id())
                .query(String.class)
                .single();
    }

    @Test
    void answersTheApiLikeThePages() throws Exception {
        var congress = opened();
        var path = "/votes/" + congress.vote + "/slips";
        var ballot = Map.of(
                "code",
                congress.codes.get(4),
                "attempt",
                congress.attempt(),
                "choices",
                List.of("FOR", "FOR", "AGAINST"));
        var answer = program(path, ballot);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        assertThat(answer.getContentAsString()).contains("receipts").doesNotContain("AGAINST");
        assertThat(program(path, ballot).getContentAsString()).isEqualTo(answer.getContentAsString());
        var missing = Map.of("code", congress.codes.get(5), "attempt", congress.attempt(), "choices", List.of("FOR"));
        assertThat(program(path, missing).getStatus()).isEqualTo(400);
        congress.paper(6, 7);
        var count = Map.of("inFavour", 1, "against", 1, "abstained", 0, "invalid", 0);
        var counted = Map.of("code", congress.firstTeller, "counts", List.of(count, count, count));
        assertThat(program(path + "/tally", counted).getContentAsString()).isEqualTo("[]");
        var whole = Assembled.in(context, "120104", 20).opened();
        assertThat(program("/votes/" + whole.vote + "/slips", ballot).getStatus())
                .isEqualTo(404);
    }

    @Test
    void drawsAndCastsTokensOfAllItemsInTheBrowserAndInTheApi() throws Exception {
        var congress =
                Assembled.byItem(context, 12, Level.BLIND, "工资增长", "其余条款").opened();
        var keys = context.getBean(ItemTokens.class).keys(congress.vote);
        var booth = page(send(get("/votes/" + congress.vote)));
        assertThat(booth.select("[data-booth]").attr("data-key"))
                .isEqualTo(keys.get(0).hex() + " " + keys.get(1).hex());
        assertThat(booth.select("[data-receipt]")).hasSize(2);
        var blindings = keys.stream().map(Blinding::of).toList();
        var draw = post("/votes/" + congress.vote + "/slips/tokens")
                .param("_csrf", congress.attempt())
                .param("code", congress.codes.get(1));
        blindings.forEach(one -> draw.param("blinded", one.blinded()));
        var given = send(draw);
        assertThat(given.getStatus()).as(given.getContentAsString()).isEqualTo(200);
        var signatures =
                JsonMapper.shared().readTree(given.getContentAsString()).get("signatures");
        var box = post("/box/" + congress.vote + "/slips").param("_csrf", congress.attempt());
        for (int at = 0; at < 2; at++) {
            var token = blindings.get(at).finish(signatures.get(at).asString());
            box.param("serial", token.serial())
                    .param("randomizer", token.randomizer())
                    .param("signature", token.signature())
                    .param("choice", at == 0 ? "FOR" : "ABSTAIN");
        }
        var cast = send(box);
        assertThat(cast.getStatus()).as(cast.getContentAsString()).isEqualTo(200);
        assertThat(cast.getContentAsString()).contains("receipts").doesNotContain("ABSTAIN");
        var tokens = congress.drawAll(2);
        var ballots = List.of(0, 1).stream()
                .map(at -> Map.of(
                        "serial", tokens.get(at).serial(),
                        "randomizer", tokens.get(at).randomizer(),
                        "signature", tokens.get(at).signature(),
                        "choice", "AGAINST"))
                .toList();
        assertThat(program("/box/" + congress.vote + "/slips", Map.of("ballots", ballots))
                        .getStatus())
                .isEqualTo(201);
        assertThat(congress.close().count().against()).isEqualTo(1);
    }

    @Test
    void letsTheChairPickClausesOrTypeItemsAndSaysWhatIsWrong() throws Exception {
        var congress = Assembled.in(context, 12);
        context.getBean(Votes.class).takeBack(congress.vote, congress.chair);
        var path = "/cases/" + congress.journey.id() + "/vote";
        var blank = page(send(get(path).with(SignedInAs.actor(congress.chair))));
        assertThat(blank.select("input[name=way][checked]").eachAttr("value")).containsExactly("WHOLE");
        assertThat(blank.select("input[name=clause]")).isNotEmpty();
        assertThat(blank.select("label:has(input[name=clause])").text())
                .contains("（第1条）")
                .doesNotContain("T0");
        assertThat(prepare(congress, path, "ITEMS", "").getContentAsString(StandardCharsets.UTF_8))
                .contains("现在是 0 项");
        assertThat(prepare(congress, path, "WHOLE", "甲\n乙").getContentAsString(StandardCharsets.UTF_8))
                .contains("逐项表决的请选“逐项表决”");
        var twice = prepare(congress, path, "ITEMS", "甲\n甲");
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString(StandardCharsets.UTF_8)).contains("第 2 项“甲”重复了", "代表12");
        assertThat(prepare(congress, path, "ITEMS", "甲\n乙").getStatus()).isEqualTo(303);
        var vote = context.getBean(VoteStore.class)
                .ofCases(List.of(congress.journey.id()))
                .getFirst();
        congress.instead(vote.id());
        assertThat(congress.items()).extracting(VoteItem::title).containsExactly("甲", "乙");
        assertThat(slip(congress)).contains("逐项表决：1．甲", "2．乙", "纸质选票计票单");
    }

    @Test
    void saysAtOnceAllThatIsWrongWithANewVote() throws Exception {
        var congress = Assembled.in(context, 12);
        context.getBean(Votes.class).takeBack(congress.vote, congress.chair);
        var answer = send(post("/cases/" + congress.journey.id() + "/vote")
                .param("firstTeller", "甲")
                .param("secondTeller", "甲")
                .param("roll", "王芳\n,质检")
                .param("way", "ITEMS")
                .with(SignedInAs.actor(congress.chair))
                .with(csrf()));
        assertThat(page(answer).select(".say.bad li").eachText())
                .hasSize(3)
                .anyMatch(error -> error.contains("不能是同一个人"))
                .anyMatch(error -> error.contains("现在是 0 项"))
                .anyMatch(error -> error.contains("名册第 2 行"));
    }

    private MockHttpServletResponse prepare(Assembled congress, String path, String way, String items)
            throws Exception {
        return send(post(path)
                .param("firstTeller", "甲")
                .param("secondTeller", "乙")
                .param("roll", Assembled.roll(12))
                .param("level", "DETACHED")
                .param("way", way)
                .param("items", items)
                .with(SignedInAs.actor(congress.chair))
                .with(csrf()));
    }

    private String slip(Assembled congress) throws Exception {
        var request = new MockHttpServletRequest();
        request.addParameter("number", "1");
        request.addParameter("tellers", "true");
        var pdf = slips.slips(congress.vote, request, congress.chair).getBody();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
