package org.shangliang.app.contract.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.shangliang.app.access.Role.UNION_CHAIR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.model.SupplementRequest;
import org.shangliang.app.document.PaperView;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The reviewer's desk: by the days that are left, nothing concluded while a check is open, papers asked for and supplied. */
@DatabaseTest
@Transactional
class DeskTests {
    private static final String FILED = "{'method': 'DESK', 'authority': '滨海新区人社局'}";
    private static final String ALL_FIT =
            "'checks': [{'part': 'STANDING', 'fits': true}, {'part': 'PROCEDURE', 'fits': true}, {'part': 'CONTENT', 'fits': %b, 'remark': '第 2 条'}]";

    @Autowired
    ApplicationContext context;

    @Autowired
    ReviewInbox inbox;

    @Autowired
    Contracts contracts;

    @Autowired
    StoredDocuments papers;

    @Autowired
    MockMvc mvc;

    private CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    private CaseJourney onTheDesk() {
        return CaseJourney.inTianjin(driver).before("filing").on("2022-04-07").then("filing", EMPLOYER, FILED);
    }

    private static List<String> codes(List<Ground> grounds) {
        return grounds.stream().map(Ground::code).toList();
    }

    @Test
    void concludesNothingWhileACheckIsOpen() {
        var journey = onTheDesk();
        var open = journey.take("review", REVIEWER, "{'act': 'NO_OBJECTION'}");
        assertThat(codes(CaseJourney.grounds(open)))
                .containsExactly("contract.review.open", "contract.review.open", "contract.review.open");
        var two = "'checks': [{'part': 'STANDING', 'fits': true}, {'part': 'CONTENT', 'fits': true}]";
        assertThat(codes(CaseJourney.grounds(journey.take("review", REVIEWER, "{'act': 'NO_OBJECTION', " + two + "}"))))
                .containsExactly("contract.review.open");
        assertThat(journey.stage()).isEqualTo("FILED");
    }

    @Test
    void concludesNothingAgainstWhatWasFound() {
        var journey = onTheDesk();
        var amiss = journey.take("review", REVIEWER, "{'act': 'NO_OBJECTION', " + ALL_FIT.formatted(false) + "}");
        assertThat(codes(CaseJourney.grounds(amiss))).containsExactly("contract.review.amiss");
        var fine = journey.take(
                "review", REVIEWER, "{'act': 'OBJECTION', 'points': ['第 2 条'], " + ALL_FIT.formatted(true) + "}");
        assertThat(codes(CaseJourney.grounds(fine))).containsExactly("contract.review.nothing-amiss");
    }

    @Test
    void issuesTheOpinionAsAPaper() {
        var journey = onTheDesk().on("2022-04-12");
        journey.must("review", REVIEWER, "{'act': 'NO_OBJECTION', " + ALL_FIT.formatted(true) + "}");
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
        var letter = papers.of(journey.id()).stream()
                .filter(paper -> paper.kind().equals("review-letter"))
                .map(PaperView::id)
                .findFirst()
                .orElseThrow();
        assertThat(papers.document(letter).canonicalText())
                .contains("审查意见书", "没有异议", "2022年4月7日", "2022年4月12日", "双方资格", "滨海新区人社局");
        assertThat(journey.docket().stream()
                        .filter(entry -> entry.kind().equals("effect.on-service"))
                        .map(entry -> entry.facts().get("fits.CONTENT")))
                .containsExactly("true");
    }

    @Test
    void asksForPapersWhileTheDaysRunOnAndSeesThemCome() {
        var journey = onTheDesk().on("2022-04-08");
        var before = journey.deadline("REVIEW");
        journey.must("review", REVIEWER, """
                {'act': 'SUPPLEMENT', 'requests': [{'material': 'STANDING', 'what': '营业执照', 'by': '2022-04-12'}]}""");
        assertThat(journey.deadline("REVIEW")).isEqualTo(before);
        assertThat(inbox.of("asked", journey.actor(REVIEWER)).lines()).hasSize(1);
        assertThat(papers.of(journey.id())).extracting(PaperView::kind).contains("review-letter");
        journey.on("2022-04-09").mustWithScan("filing/enclosures", EMPLOYER, "{'material': 'STANDING'}");
        assertThat(inbox.of("asked", journey.actor(REVIEWER)).lines()).isEmpty();
        journey.passTo(LocalDate.of(2022, 4, 25));
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
    }

    @Test
    void sendsBackToTheTableAndSeesItHandedInAgain() {
        var journey = onTheDesk().on("2022-04-12");
        journey.must(
                "review", REVIEWER, "{'act': 'OBJECTION', 'points': ['第 2 条没有写工时'], " + ALL_FIT.formatted(false) + "}");
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
        assertThat(inbox.of("open", journey.actor(REVIEWER)).lines()).isEmpty();
        assertThat(inbox.of("done", journey.actor(REVIEWER)).done()).hasSize(1);
        again(journey);
        var figures = inbox.of("open", journey.actor(REVIEWER)).figures();
        assertThat(figures.average()).isEqualTo("5.0");
        assertThat(figures.concluded()).isEqualTo(1);
        assertThat(inbox.of("done", journey.actor(REVIEWER)).done())
                .singleElement()
                .satisfies(done -> assertThat(done.on()).contains("4月12日"));
        var line = inbox.of("again", journey.actor(REVIEWER)).lines().getFirst();
        assertThat(line.marks()).containsExactly("重新报送");
    }

    @Test
    void isConcludedOnceWhereOnlyTheEndOfThePeriodTakesEffect() throws Exception {
        var journey = CaseJourney.in(driver, "120116", ContractKind.COMPREHENSIVE)
                .before("filing")
                .on("2022-04-07")
                .then("filing", EMPLOYER, FILED)
                .on("2022-04-12");
        journey.must("review", REVIEWER, "{'act': 'NO_OBJECTION', " + ALL_FIT.formatted(true) + "}");
        assertThat(journey.stage()).isEqualTo("FILED");
        assertThat(inbox.of("open", journey.actor(REVIEWER)).lines()).isEmpty();
        assertThat(page(journey, journey.actor(REVIEWER)).select("input[type=radio]"))
                .isEmpty();
        var objection = "{'act': 'OBJECTION', 'points': ['第 2 条'], " + ALL_FIT.formatted(false) + "}";
        assertThat(codes(CaseJourney.grounds(journey.take("review", REVIEWER, objection))))
                .containsExactly("contract.review.concluded");
        journey.passTo(LocalDate.of(2022, 4, 25));
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
        var page = inbox.of("done", journey.actor(REVIEWER));
        assertThat(page.done())
                .singleElement()
                .satisfies(done -> assertThat(done.on()).contains("4月12日"));
        assertThat(page.figures().concluded()).isEqualTo(1);
        assertThat(page.figures().silent()).isZero();
    }

    @Test
    void keepsEveryRequestUntilALaterPaperAnswersIt() {
        var journey = onTheDesk().on("2022-04-08");
        journey.mustWithScan("filing/enclosures", EMPLOYER, "{'material': 'STANDING'}");
        journey.must(
                "review", REVIEWER, "{'act': 'SUPPLEMENT', 'requests': [{'material': 'STANDING', 'what': '看不清'}]}");
        journey.must("review", REVIEWER, "{'act': 'SUPPLEMENT', 'requests': [{'material': 'CHIEF_ID'}]}");
        journey.must("review", REVIEWER, "{'act': 'ACCEPT'}");
        assertThat(asked(journey)).containsExactly(Material.STANDING, Material.CHIEF_ID);
        journey.mustWithScan("filing/enclosures", EMPLOYER, "{'material': 'STANDING'}");
        assertThat(asked(journey)).containsExactly(Material.CHIEF_ID);
        journey.mustWithScan("filing/enclosures", EMPLOYER, "{'material': 'CHIEF_ID'}");
        assertThat(asked(journey)).isEmpty();
    }

    private List<Material> asked(CaseJourney journey) {
        return contracts.of(journey.id()).current().unanswered().stream()
                .map(SupplementRequest::material)
                .toList();
    }

    @Test
    void letsWhateverMayBeAskedForBeSupplied() throws Exception {
        var journey = onTheDesk();
        var texts = Texts.fromClassPath();
        for (var path : List.of("/filing", "/steps/filing/enclosures")) {
            var page = Jsoup.parse(
                    mvc.perform(get("/cases/" + journey.id() + path).with(SignedInAs.actor(journey.actor(EMPLOYER))))
                            .andReturn()
                            .getResponse()
                            .getContentAsString());
            var options = page.select("select[name=material] option:not([value=''])");
            assertThat(options.eachAttr("value"))
                    .containsExactly(
                            Stream.of(Material.values()).map(Enum::name).toArray(String[]::new));
            assertThat(options.eachText())
                    .containsExactly(Stream.of(Material.values())
                            .map(one -> texts.of("contract.material." + one))
                            .toArray(String[]::new));
        }
    }

    private static void again(CaseJourney journey) {
        journey.then("draft", UNION_CHAIR, """
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                 'clauses': [{'heading': 'T01', 'text': '工资增长百分之五。'}, {'heading': 'T02', 'text': '每日工作八小时，每周五日。'}],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        journey.then("congress", UNION_CHAIR, "{'body': 'CONGRESS', 'meetingOn': '2022-04-21', 'entitled': 60}");
        journey.on("2022-04-21").then("deliberations", UNION_CHAIR, """
                {'present': 50, 'for': 45, 'against': 5, 'secretBallot': true}""");
        journey.then("signatures", UNION_CHAIR, "{'workers': {'signed': true, 'sealed': true}}");
        journey.then("signatures", EMPLOYER, "{'employer': {'signed': true, 'sealed': true}}");
        journey.then("filing", EMPLOYER, FILED);
    }

    @Test
    void sortsTwentyCasesByTheDaysThatAreLeft() {
        var journeys = new ArrayList<CaseJourney>();
        for (int number = 0; number < 20; number++) {
            var journey = CaseJourney.inTianjin(driver).before("filing");
            driver.on(LocalDate.of(2022, 4, 2).plusDays(number * 7 % 10));
            journeys.add(journey.then("filing", EMPLOYER, FILED));
        }
        driver.on(LocalDate.of(2022, 4, 16));
        var page = inbox.of("open", journeys.getFirst().actor(REVIEWER));
        assertThat(page.lines()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(page.lines()).extracting(line -> line.due().label()).anyMatch(label -> label.contains("还剩"));
        var ends = page.lines().stream()
                .map(ReviewInboxPage.Line::ends)
                .map(DeskTests::day)
                .toList();
        assertThat(ends).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(ends.stream().distinct()).hasSizeGreaterThan(5);
        assertThat(page.figures().soon()).isPositive();
    }

    private static int day(String said) {
        var numbers = said.replaceAll("\\D+", " ").strip().split(" ");
        return Integer.parseInt(numbers[1]) * 100 + Integer.parseInt(numbers[2]);
    }

    @Test
    void preselectsNothingAndSaysWhatIsStillOpen() throws Exception {
        var journey = onTheDesk();
        var shown = page(journey, journey.actor(REVIEWER));
        assertThat(shown.select("input[type=radio]")).hasSize(8);
        assertThat(shown.select("input[checked], option[selected]")).isEmpty();
        var again = sent(journey, "/conclusion", "act", "NO_OBJECTION", "fits.STANDING", "true", "points", "看过");
        assertThat(again.text()).contains("协商程序还没有审", "合同内容还没有审").doesNotContain("双方资格还没有审");
        assertThat(again.select("textarea[name=points]").text()).isEqualTo("看过");
        assertThat(again.select("input[name=fits.STANDING][checked]").val()).isEqualTo("true");
    }

    @Test
    void namesEveryThingThatWasNotLookedAtWithTheConclusionThatIsMissing() throws Exception {
        var empty = sent(onTheDesk(), "/conclusion", "fits.STANDING", "true");
        assertThat(empty.select("form[action$=conclusion] [role=alert] li a").eachAttr("href"))
                .containsExactly("#f-fits-PROCEDURE", "#f-fits-CONTENT", "#f-act");
    }

    @Test
    void asksOnceMoreAndThenConcludes() throws Exception {
        var journey = onTheDesk();
        String[] typed = {
            "act", "NO_OBJECTION", "fits.STANDING", "true", "fits.PROCEDURE", "true", "fits.CONTENT", "true"
        };
        var sure = sent(journey, "/conclusion", typed);
        assertThat(sure.select("h1").text()).contains("没有异议");
        assertThat(journey.stage()).isEqualTo("FILED");
        var all = new ArrayList<>(List.of(typed));
        all.addAll(List.of("_sure", "yes"));
        sent(journey, "/conclusion", all.toArray(String[]::new));
        assertThat(journey.stage()).isEqualTo("IN_FORCE");
    }

    @Test
    void namesTheRowOfARequestThatLacksItsPaper() throws Exception {
        var page = sent(onTheDesk(), "/supplement", "ask[0].what", "营业执照");
        assertThat(page.text()).contains("请选是哪一种材料");
        assertThat(page.select("details[open] input[name=ask[0].what]").val()).isEqualTo("营业执照");
    }

    @Test
    void tellsWhatIsWrongInTheOneFormItBelongsTo() throws Exception {
        var journey = onTheDesk();
        var concluding = sent(journey, "/conclusion", "act", "NO_OBJECTION", "fits.STANDING", "true");
        assertThat(concluding.select("form[action$=conclusion] .grounds")).isNotEmpty();
        assertThat(concluding.select("form[action$=supplement] .grounds")).isEmpty();
        assertThat(concluding.select("details[open]:has(form[action$=supplement])"))
                .isEmpty();
        var empty = sent(journey, "/conclusion", "fits.STANDING", "true");
        assertThat(empty.select("[role=alert]")).hasSize(1);
        var asking = sent(journey, "/supplement", "ask[1].what", "营业执照");
        assertThat(asking.select("details[open] form[action$=supplement] [role=alert]"))
                .hasSize(1);
        assertThat(asking.select("[role=alert]")).hasSize(1);
    }

    @Test
    void asksForNoPaperBeforeToday() throws Exception {
        var journey = onTheDesk();
        var page = sent(journey, "/supplement", "ask[0].material", "STANDING", "by", "2022-01-01");
        assertThat(page.select("#f-by-error").text()).contains("不能早于2022年4月7日");
        assertThat(page.select("input[name=by]").val()).isEqualTo("2022-01-01");
        assertThat(page.select(".sure")).isEmpty();
        assertThatThrownBy(() -> journey.take("review", Role.REVIEWER, """
                        {'act': 'SUPPLEMENT', 'requests': [{'material': 'STANDING', 'by': '2022-01-01'}]}"""))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .containsExactly("requests[0].by"));
    }

    @Test
    void bindsThePageToTheLengthsOfTheApi() throws Exception {
        var journey = onTheDesk();
        var number = sent(journey, "/conclusion", "act", "NO_OBJECTION", "number", "号".repeat(61));
        assertThat(number.select("#f-number-error").text()).contains("60");
        var remark = sent(
                journey,
                "/conclusion",
                "act",
                "OBJECTION",
                "fits.CONTENT",
                "false",
                "remark.CONTENT",
                "长".repeat(1001));
        assertThat(remark.select("#f-remark-CONTENT-error").text()).contains("1000");
        var points = sent(journey, "/conclusion", "act", "OBJECTION", "points", "长".repeat(2001));
        assertThat(points.select("#f-points-error").text()).contains("2000");
        var what = sent(journey, "/supplement", "ask[0].material", "STANDING", "ask[0].what", "长".repeat(301));
        assertThat(what.select("#f-ask-0-what-error").text()).contains("300");
    }

    @Test
    void showsOthersTheBundleInstead() throws Exception {
        var journey = onTheDesk();
        var answer = mvc.perform(get("/review/" + journey.id()).with(SignedInAs.actor(journey.actor(EMPLOYER))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).endsWith("/cases/" + journey.id() + "/filing");
    }

    private Document page(CaseJourney journey, Actor actor) throws Exception {
        return Jsoup.parse(mvc.perform(get("/review/" + journey.id()).with(SignedInAs.actor(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document sent(CaseJourney journey, String way, String... fields) throws Exception {
        var request =
                post("/review/" + journey.id() + way).with(csrf()).with(SignedInAs.actor(journey.actor(Role.REVIEWER)));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return Jsoup.parse(mvc.perform(request).andReturn().getResponse().getContentAsString());
    }
}
