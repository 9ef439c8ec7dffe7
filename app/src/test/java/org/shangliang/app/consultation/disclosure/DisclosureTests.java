package org.shangliang.app.consultation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Information given for the talks: what was asked, what was given, and who saw it. */
@DatabaseTest
@Transactional
class DisclosureTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Disclosures disclosures;

    private CaseJourney journey;
    private Actor boss;
    private Actor worker;
    private String path;

    @BeforeEach
    void informationIsDue() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context))
                .before("disclosures")
                .on("2022-03-11");
        boss = journey.actor(Role.EMPLOYER);
        worker = journey.representative(Side.WORKERS, "赵二");
        path = "/cases/" + journey.id() + "/disclosures";
    }

    @Test
    void keepsAnItemOnThePremisesUnlessAFileIsGivenAndClosesTheDuty() throws Exception {
        assertThat(page(get(path), boss, 200).text()).contains("企业还没有提供资料", "应在2022年3月");
        assertThat(page(post(path), boss, 422).select(".msg")).hasSize(1);
        ask(post(path).param("title", "上年度利润表"), boss, 303);
        var page = page(get(path), worker, 200);
        assertThat(page.text()).contains("上年度利润表", "现场查阅", "保密", "资料已在2022年3月11日提供");
        assertThat(page.select("form[action$=disclosures]")).isEmpty();
        assertThat(journey.lastEntry().kind()).isEqualTo("disclosure.made");
    }

    /** The same case, whose offer asked for three items. */
    private void threeItemsWereAskedFor() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("offer").instead("""
                {'meetingOn': '2022-03-21', 'place': '三楼会议室',
                 'informationRequested': ['营业收入、利润', '工资总额和平均工资', '社会保险缴费情况']}""");
        journey.before("disclosures").on("2022-03-11");
        boss = journey.actor(Role.EMPLOYER);
        worker = journey.representative(Side.WORKERS, "赵二");
        path = "/cases/" + journey.id() + "/disclosures";
    }

    @Test
    void theDutyRunsUntilEveryItemAskedForIsGivenOrAnswered() throws Exception {
        threeItemsWereAskedFor();
        var asked = page(get(path), boss, 200);
        assertThat(asked.select("select[name=requested] option[value~=\\d]").eachText())
                .containsExactly("1. 营业收入、利润（还没有提供）", "2. 工资总额和平均工资（还没有提供）", "3. 社会保险缴费情况（还没有提供）");
        ask(post(path).param("requested", "1").param("title", "上年度利润表"), boss, 303);
        assertThat(met()).isNull();
        ask(post(path).param("requested", "other").param("title", "工会经费"), boss, 303);
        ask(post(path).param("requested", "2"), boss, 303);
        assertThat(met()).as("one is lacking").isNull();
        var open = page(get(path), worker, 200);
        assertThat(open.select("ul.plain-list li").eachText())
                .contains("1. 营业收入、利润 已提供", "2. 工资总额和平均工资 已提供", "3. 社会保险缴费情况 还没有提供");
        assertThat(open.text()).contains("应在2022年3月").doesNotContain("资料已在");
        ask(post(path).param("requested", "3").param("reason", "由社保经办机构统一管理，职工可以自己查询"), boss, 303);
        assertThat(met()).isEqualTo("2022-03-11");
        assertThat(page(get(path), worker, 200).text())
                .contains("3. 社会保险缴费情况 已书面说明", "由社保经办机构统一管理", "资料已在2022年3月11日提供");
    }

    @Test
    void anItemThatIsLackingIsOverdueThoughAnotherWasGiven() throws Exception {
        threeItemsWereAskedFor();
        ask(post(path).param("requested", "1"), boss, 303);
        journey.passTo(java.time.LocalDate.of(2022, 3, 22));
        assertThat(java.util.Objects.requireNonNull(journey.deadline("DISCLOSURE"))
                        .breachedOn())
                .isNotNull();
        assertThat(journey.kinds()).contains("duty.overdue");
    }

    @Test
    void givesSeveralItemsAtOnceByTheStepAndTellsWhatIsLacking() {
        threeItemsWereAskedFor();
        var outcome = journey.take("disclosures", Role.EMPLOYER, """
                {'items': [{'requested': 1, 'manner': 'HANDED_OVER'}, {'title': '工资总额和平均工资'}]}""");
        assertThat(CaseJourney.remarks(outcome)).containsExactly("consultation.disclosure.lacking");
        assertThat(met()).isNull();
        assertThatThrownBy(() -> journey.take("disclosures", Role.EMPLOYER, """
                        {'items': [{'requested': 4}, {'manner': 'HANDED_OVER'}, {'requested': 3, 'manner': 'ANSWERED'}]}"""))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .containsExactly("items[0].requested", "items[1].title", "items[2].reason"));
        journey.must("disclosures", Role.EMPLOYER, """
                {'items': [{'requested': 3, 'manner': 'ANSWERED', 'reason': '没有这项资料'}]}""");
        assertThat(met()).isEqualTo("2022-03-11");
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        threeItemsWereAskedFor();
        for (var wrong : List.of("", "9", "abc")) {
            var again = page(post(path).param("requested", wrong), boss, 422);
            assertThat(again.select(".msg").text()).contains("请从要约要的资料里选，一共 3 项");
        }
        assertThat(page(post(path).param("requested", "other"), boss, 422)
                        .select(".msg")
                        .text())
                .contains("请填写是什么资料");
        var api = "/api/v1/consultations/" + journey.id() + "/disclosed";
        assertThat(text(ask(json(post(api), "{\"requested\": 2, \"reason\": \"没有\"}"), boss, 201)))
                .contains("\"manner\":\"ANSWERED\"", "\"requested\":2", "工资总额和平均工资");
    }

    private @Nullable String met() {
        var row = java.util.Objects.requireNonNull(journey.deadline("DISCLOSURE"));
        return row.metOn() == null ? null : row.metOn().toString();
    }

    @Test
    void writesDownWhoOpenedAFileAndLetsNobodyElseOpenIt() throws Exception {
        var file = new MockMultipartFile("file", "工资总额.pdf", "application/pdf", "%PDF-1.7 a table".getBytes());
        ask(multipart(path).file(file).param("title", "上年工资总额").param("open", "true"), boss, 303);
        assertThat(page(get(path), worker, 200).text()).contains("已交付", "不涉密", "查阅登记 0 条");
        assertThat(ask(get(path + "/1/file"), worker, 200).getContentAsString()).startsWith("%PDF");
        assertThat(page(get(path), boss, 200).text()).contains("赵二 2022年3月11日 打开过文件");
        assertThat(journey.lastEntry().kind()).isEqualTo("disclosure.opened");
        for (var role : List.of(Role.OFFICER, Role.REVIEWER, Role.SUPERVISOR)) {
            ask(get(path + "/1/file"), journey.actor(role), 404);
            assertThat(page(get(path), journey.actor(role), 200).text())
                    .contains("上年工资总额")
                    .doesNotContain("赵二", "打开文件");
        }
        ask(get(path + "/1/file"), journey.actor(Role.ADMINISTRATOR), 404);
        var attachment =
                disclosures.look(journey.id(), worker).items().getFirst().attachment();
        ask(get("/attachments/" + attachment), worker, 404);
    }

    @Test
    void keepsTheFileWhenTheTitleWasForgotten() throws Exception {
        var file = new MockMultipartFile("file", "利润表.pdf", "application/pdf", "%PDF-1.7 profits".getBytes());
        var again = page(multipart(path).file(file), boss, 422);
        var kept = again.select("input[name=kept]").attr("value");
        ask(post(path).param("title", "利润表").param("kept", kept), boss, 303);
        assertThat(ask(get(path + "/1/file"), worker, 200).getContentAsString()).contains("profits");
    }

    @Test
    void registersReadingsOnThePremises() throws Exception {
        ask(post(path).param("title", "上年度利润表"), boss, 303);
        var wrong = page(post(path + "/1/readings").param("on", "2022-03-01"), worker, 422);
        assertThat(wrong.select(".msg")).hasSize(2);
        assertThat(wrong.select("details[open]")).hasSize(1);
        ask(
                post(path + "/1/readings")
                        .param("name", "赵二")
                        .param("on", "2022-03-11")
                        .param("purpose", "看了利润"),
                worker,
                303);
        assertThat(page(get(path), boss, 200).text()).contains("赵二 2022年3月11日 现场查阅：看了利润");
        ask(post(path + "/9/readings").param("name", "赵二").param("on", "2022-03-11"), worker, 404);
        assertThat(page(post(path).param("title", "x"), worker, 422).text()).contains("企业方");
    }

    @Test
    void doesTheSameInTheApi() throws Exception {
        var api = "/api/v1/consultations/" + journey.id() + "/disclosed";
        assertThat(text(ask(json(post(api), "{\"title\": \"利润表\", \"confidential\": false}"), boss, 201)))
                .contains("\"manner\":\"ON_PREMISES\"", "\"confidential\":false");
        assertThat(text(ask(json(post(api), "{\"title\": \"利润表\"}"), worker, 422)))
                .contains("case.not-yours");
        ask(json(post(api), "{}"), boss, 400);
        var reading = "{\"name\": \"赵二\", \"on\": \"2022-03-11\"}";
        assertThat(text(ask(json(post(api + "/1/readings"), reading), worker, 201)))
                .contains("ON_SITE", "赵二");
        ask(get(api + "/1/file"), worker, 404);
        assertThat(text(ask(get(api), journey.actor(Role.OFFICER), 200)))
                .contains("利润表")
                .doesNotContain("赵二");
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType("application/json").content(body);
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, Actor actor, int status) throws Exception {
        return Jsoup.parse(text(ask(request, actor, status)));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request, Actor actor, int status)
            throws Exception {
        var answer = mvc.perform(request.with(SignedInAs.actor(actor)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(status);
        return answer;
    }

    @Test
    void theLabelsOfEveryItemLeadToItsOwnFields() throws Exception {
        for (var title : List.of("上年度利润表", "工资总额")) {
            ask(post(path).param("title", title), boss, 303);
        }
        var wrong = page(post(path + "/2/readings").param("on", "2022-03-11"), worker, 422);
        assertThat(wrong.select("#f-name").parents().select("details[open]")).hasSize(1);
        for (var shown : List.of(page(get(path), worker, 200), wrong)) {
            assertThat(shown.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(shown.select("input[name=name]"))
                    .hasSize(2)
                    .allSatisfy(field -> assertThat(shown.select("label[for=" + field.id() + "]"))
                            .hasSize(1));
        }
    }
}
