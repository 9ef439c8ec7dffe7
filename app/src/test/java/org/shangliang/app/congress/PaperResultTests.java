package org.shangliang.app.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.access.Role.UNION_CHAIR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.congress.model.Tellers;
import org.shangliang.app.congress.model.VotedItem;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A vote held wholly on paper, registered afterwards in the form of the step: by item too, with who counted and their sheet. */
@DatabaseTest
class PaperResultTests {
    private static final String ITEMS = """
            'items': [{'title': '工资增长', 'for': 40, 'against': 6, 'abstain': 3, 'invalid': 1},
                      {'title': '夜班津贴', 'for': 20, 'against': 28, 'abstain': 2, 'invalid': 0}]""";

    private static final String TELLERS = "'tellers': {'first': '张敏', 'second': '李国强'}";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Congresses congresses;

    @Autowired
    StoredDocuments papers;

    private CaseJourney journey;

    @BeforeEach
    void aDayOfTheVote() {
        journey = CaseJourney.in(CaseDriver.in(context), "330300", ContractKind.WAGE)
                .before("deliberations")
                .on("2022-04-01");
    }

    private static Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("present", "50");
        typed.put("tellers.first", "张敏");
        typed.put("tellers.second", "李国强");
        put(typed, 0, "工资增长", "40", "6", "3", "1");
        put(typed, 1, "夜班津贴", "20", "28", "2", "0");
        return typed;
    }

    private static void put(Map<String, String> typed, int row, String title, String... counts) {
        var at = "items[" + row + "].";
        typed.put(at + "title", title);
        typed.put(at + "for", counts[0]);
        typed.put(at + "against", counts[1]);
        typed.put(at + "abstain", counts[2]);
        typed.put(at + "invalid", counts[3]);
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(SignedInAs.actor(journey.actor(UNION_CHAIR)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String path() {
        return "/cases/" + journey.id() + "/steps/deliberations";
    }

    private MockHttpServletResponse sent(Map<String, String> typed) throws Exception {
        var request = post(path());
        typed.forEach(request::param);
        return send(request);
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private Document refused(Map<String, String> typed) throws Exception {
        var answer = sent(typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        return page(answer);
    }

    @Test
    void namesAllThatIsMissingFromAnEmptyFormAtOnce() throws Exception {
        var page = refused(Map.of());
        assertThat(page.select("#f-present-error").text()).contains("请填实到人数");
        assertThat(page.select("#f-for-error").text()).contains("请填赞成的票数");
    }

    @Test
    void takesTheCountsOfEachItemWithTheirTellersAndTheSheet() throws Exception {
        var sheet = new MockMultipartFile("_scan", "计票单.pdf", "application/pdf", "%PDF-1.7 sheet".getBytes());
        var request = multipart(path()).file(sheet);
        typed().forEach(request::param);
        var question = page(send(request)).selectFirst(".sure form");
        assertThat(question).isNotNull();
        var sure = post(path()).param("_sure", "yes");
        question.select("input[type=hidden]").stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .forEach(field -> sure.param(field.attr("name"), field.val()));
        assertThat(send(sure).getStatus()).isEqualTo(303);

        var held = congresses.of(journey.id()).last().orElseThrow();
        assertThat(held.items())
                .extracting(VotedItem::count)
                .containsExactly(new Count(60, 50, 40, 6, 3, 1), new Count(60, 50, 20, 28, 2, 0));
        assertThat(held.failed()).extracting(VotedItem::title).containsExactly("夜班津贴");
        assertThat(held.tellers()).isEqualTo(new Tellers("张敏", "李国强"));
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
        assertThat(journey.lastEntry().digests())
                .as("text, resolution and sheet")
                .hasSize(3);
        assertThat(papers.document(papers.of(journey.id()).getLast().id()).canonicalText())
                .contains("1．工资增长", "2．夜班津贴", "计票人", "张敏", "监票人", "李国强");
    }

    @Test
    void beginsWithThoseForWhomTheMeetingWasCalled() throws Exception {
        var blank = page(send(get(path())));
        assertThat(blank.select("input[name=entitled]").val())
                .as("the staff are 180")
                .isEqualTo("60");
        assertThat(blank.selectFirst("#f-items").hasAttr("open")).isFalse();
    }

    @Test
    void namesTheFieldWhereACountIsMissingAndKeepsAllThatWasTyped() throws Exception {
        var typed = typed();
        typed.put("items[1].for", "");
        var page = refused(typed);
        assertThat(page.select("#f-items-1-for-error").text()).contains("请填张数");
        assertThat(page.select("input[name='items[0].for']").val()).isEqualTo("40");
        assertThat(page.select("input[name='items[1].title']").val()).isEqualTo("夜班津贴");
        assertThat(page.select("input[name='tellers.second']").val()).isEqualTo("李国强");
        assertThat(page.selectFirst("#f-items").hasAttr("open")).isTrue();
    }

    @Test
    void keepsARowWithNumbersAndNoTitleInSight() throws Exception {
        var typed = typed();
        typed.put("items[1].title", "");
        put(typed, 2, "其余条款", "45", "3", "2", "0");
        put(typed, 3, "附则", "45", "3", "2", "0");
        put(typed, 4, "奖金", "45", "3", "2", "0");
        var page = refused(typed);
        assertThat(page.select("#f-items-1-title-error")).hasSize(1);
        assertThat(page.select("input[name='items[4].title']").val()).isEqualTo("奖金");
    }

    @Test
    void refusesItemsThatCannotStandOnOneBallot() throws Exception {
        var uneven = typed();
        uneven.put("items[1].abstain", "0");
        assertThat(refused(uneven).select("#f-items-1-for-error").text()).contains("“夜班津贴”加起来是 48 张");
        var twice = typed();
        twice.put("items[1].title", "工资增长");
        assertThat(refused(twice).select("#f-items-1-title-error").text()).contains("重复");
        var many = typed();
        many.put("items[0].for", "51");
        assertThat(refused(many).select("#f-items-0-for-error").text()).contains("实到的 50 人");
        var one = typed();
        one.keySet().removeIf(name -> name.startsWith("items[1]"));
        assertThat(refused(one).select("#f-items .msg").text()).contains("2 到 8 项");
    }

    @Test
    void asksForTwoTellersWhereItemsWereCounted() throws Exception {
        var nobody = typed();
        nobody.put("tellers.first", "");
        nobody.put("tellers.second", " ");
        var page = refused(nobody);
        assertThat(page.select("#f-tellers-first-error")).hasSize(1);
        assertThat(page.select("#f-tellers-second-error")).hasSize(1);
        var same = typed();
        same.put("tellers.second", "张敏");
        assertThat(refused(same).select("#f-tellers-second-error").text()).contains("不能是同一个人");
    }

    @Test
    void refusesTellersWithoutTheSheetBothSigned() throws Exception {
        assertThat(refused(typed()).select(".say.bad").text()).contains("没有附两人签字的计票单", "计票单照片");
        assertThat(journey.stage()).isEqualTo("DELIBERATING");
        var rehearsal = post("/cases/" + journey.id() + "/rehearsal/deliberations");
        typed().forEach(rehearsal::param);
        assertThat(page(send(rehearsal)).text())
                .as("a file is not known before it is sent")
                .contains("没有附两人签字的计票单");
    }

    @Test
    void remarksWhereNobodyIsNamedAsCounting() {
        var outcome = journey.take("deliberations", UNION_CHAIR, "{'present': 50, 'for': 41, 'against': 9}");
        assertThat(CaseJourney.remarks(outcome)).contains("congress.tellers.unknown");
    }

    @Test
    void bindsProgramsToTheSameChecks() {
        var items = "{'present': 50, " + ITEMS + "}";
        assertThatThrownBy(() -> journey.takeWithScan("deliberations", UNION_CHAIR, items))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .isEqualTo(List.of("tellers.first", "tellers.second")));
        var grounds = CaseJourney.grounds(
                journey.take("deliberations", UNION_CHAIR, CaseJourney.with(items, TELLERS + ", 'fromBox': true")));
        assertThat(grounds)
                .as("no program can pass for a ballot box")
                .extracting(ground -> ground.code())
                .containsExactly("congress.paper.sheet");
        journey.mustWithScan("deliberations", UNION_CHAIR, CaseJourney.with(items, TELLERS));
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
    }
}
