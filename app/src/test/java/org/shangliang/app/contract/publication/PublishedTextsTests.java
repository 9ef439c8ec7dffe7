package org.shangliang.app.contract.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.EditedTexts;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The code on the board answers the truth, readers are counted without names, and the text is open only where switched on. */
@DatabaseTest
@Transactional
class PublishedTextsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Consultations consultations;

    @Autowired
    Employers employers;

    private CaseJourney journey;
    private String digest;

    @BeforeEach
    void publish() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).inForce();
        journey.must("publication", Role.EMPLOYER, "{'channels': ['NOTICE_BOARD'], 'copyToUpperUnion': true}");
        digest = journey.lastEntry().digests().getFirst();
    }

    @Test
    @DisplayName("扫码：只说码是谁的、哪天通过、哪天生效，不替纸上的字作保；差一位就说不是；没公开看不到全文")
    void saysWhoseCodeItIsAndVouchesForNoWording() throws Exception {
        var good = open(digest.substring(0, 16));
        assertThat(good)
                .contains("这个码是这份合同的", "2022年4月1日", "2022年4月23日", "码可以照抄")
                .doesNotContain("同一份", "一字不差", "增长百分之五");
        assertThat(open(digest.substring(0, 4) + " " + digest.substring(4, 16).toUpperCase(Locale.ROOT)))
                .contains("这个码是这份合同的");
        var other = (digest.charAt(7) == 'a' ? 'b' : 'a') + "";
        assertThat(open(digest.substring(0, 7) + other + digest.substring(8, 16)))
                .contains("不是这份合同的码");
        assertThat(open(digest.substring(0, 15))).contains("不是这份合同的码");
        assertThat(open("")).doesNotContain("是这份合同的", "2022年4月1日");
        assertThat(ask(get("/published/" + UUID.randomUUID())).getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("把纸上的字贴进来：全文一字不差才这样说；改一个数就指出来；没公开的只说全对没全对")
    void comparesWordsTakenFromTheSheet() throws Exception {
        var words = String.join("\n", sheet());
        assertThat(compare(words.replace("，", " ，  "))).contains("和大会2022年4月1日通过的全文一字不差");
        var forged = words.replace("百分之五", "百分之二");
        assertThat(forged).isNotEqualTo(words);
        assertThat(compare(forged)).contains("没有全部对上").doesNotContain("一字不差", "百分之二");
        assertThat(compare("工资总额增长百分之五")).contains("没有全部对上");
        assertThat(ask(post("/published/" + journey.id()).param("words", words).with(csrf()))
                        .getContentAsString(StandardCharsets.UTF_8))
                .as("closed, and no code")
                .doesNotContain("对上", "一字不差");
        ask(post("/cases/" + journey.id() + "/publicity").param("open", "true"), journey.actor(Role.EMPLOYER));
        assertThat(compare(forged)).contains("可能被改过", "百分之二").doesNotContain("一字不差");
        assertThat(compare(words + "\n第九条 职工自愿放弃加班费。")).contains("全文都在", "职工自愿放弃加班费");
        assertThat(compare("工资在上年基础上增长百分之五。\n每日工作八小时。"))
                .as("clauses as they stand on the page, without their numbers")
                .contains("一字不差", "没有贴的部分没有核对");
        assertThat(compare(" ")).contains("请把纸上的文字贴进来");
        assertThat(compare("一".repeat(60_001))).contains("最多 60000 个字");
    }

    private List<String> sheet() {
        var papers = context.getBean(StoredDocuments.class);
        return papers.of(journey.id()).stream()
                .filter(paper -> paper.textDigest().equals(digest))
                .findFirst()
                .map(paper -> papers.document(paper.id()).passages())
                .orElseThrow();
    }

    private String compare(String words) throws Exception {
        var answer = ask(post("/published/" + journey.id())
                .param("text", digest.substring(0, 16))
                .param("words", words)
                .with(csrf()));
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                .select("#compared, .msg")
                .text();
    }

    @Test
    @DisplayName("条款改一个字：公布栏上的校验码就对不上")
    void knowsNoTextOfWhichOneCharacterWasChanged() throws Exception {
        var texts = EditedTexts.of(context, consultations.look(journey.id(), journey.actor(Role.UNION_CHAIR)));
        var published = context.getBean(PublishedTexts.class).find(journey.id()).orElseThrow();
        assertThat(published.isText(texts.original().mark())).isTrue();
        var last = new AtomicReference<String>();
        texts.each(edited -> {
            last.set(edited.mark());
            assertThat(published.isText(last.get())).as(edited.what()).isFalse();
        });
        assertThat(open(last.get())).contains("不是这份合同的码");
    }

    @Test
    @DisplayName("公开不公开由单位决定；公开了谁都能看全文，收回就看不到")
    void isOpenOnlyByTheEmployersSwitch() throws Exception {
        var path = "/cases/" + journey.id() + "/publicity";
        var refused = ask(post(path).param("open", "true"), journey.actor(Role.UNION_CHAIR));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(ask(post(path).param("open", "true"), journey.actor(Role.EMPLOYER))
                        .getStatus())
                .isEqualTo(303);
        assertThat(journey.lastEntry().kind()).isEqualTo("publicity.opened");
        assertThat(open("")).contains("增长百分之五");
        var employer = consultations.file(journey.id()).header().employer();
        var name = employers.names(List.of(employer)).get(employer);
        assertThat(text(ask(get("/published")))).contains("工资专项集体合同", name, "2022年4月23日");
        assertThat(text(ask(get("/published?page=2")))).doesNotContain(name).contains("第 2 页");
        ask(post(path).param("open", "false"), journey.actor(Role.EMPLOYER));
        assertThat(open("")).doesNotContain("增长百分之五");
        assertThat(journey.kinds()).contains("publicity.closed");
    }

    @Test
    @DisplayName("职工按“我看到了”，一人一次，只有人数；库里没有是谁、什么时候")
    void countsReadersWithoutNames() throws Exception {
        var path = "/workplace/contracts/" + journey.id() + "/receipt";
        for (int worker = 0; worker < 6; worker++) {
            var one = worker();
            assertThat(ask(post(path), one).getStatus()).isEqualTo(303);
            assertThat(ask(post(path), one).getStatus()).isEqualTo(303);
            var shown = text(ask(get("/cases/" + journey.id() + "/publicity"), journey.actor(Role.UNION_CHAIR)));
            assertThat(shown).contains(worker < 4 ? "不足 5 人" : worker + 1 + " 人");
            assertThat(jdbc.sql("select count(*) from contract_receipt t where t::text like ?")
                            .param("%" + one.account() + "%")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
        var stranger = SignedInAs.anActor(Role.WORKER, new Scope.Employer(UUID.randomUUID()));
        assertThat(ask(post(path), stranger).getStatus()).isEqualTo(404);
        assertThat(ask(post(path), journey.actor(Role.EMPLOYER)).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, NONE",
        "1, 100, FEW",
        "4, 100, FEW",
        "5, 100, NUMBER",
        "95, 100, NUMBER",
        "96, 100, NEARLY_ALL",
        "100, 100, NEARLY_ALL",
        "6, 0, NUMBER",
        "7, 5, NEARLY_ALL"
    })
    void tellsNoNumberThatPointsAtFew(int count, int staff, Readers.Told told) {
        assertThat(Readers.of(count, staff).told()).isEqualTo(told);
    }

    @Test
    @DisplayName("公布单是一张 PDF；没公布的合同没有公布单，也没有扫码页")
    void printsTheSheet() throws Exception {
        var sheet = ask(get("/cases/" + journey.id() + "/board.pdf"), journey.actor(Role.UNION_CHAIR));
        assertThat(sheet.getStatus()).isEqualTo(200);
        assertThat(new String(sheet.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        var early = CaseJourney.inTianjin(CaseDriver.in(context)).inForce();
        assertThat(ask(get("/published/" + early.id())).getStatus()).isEqualTo(404);
        assertThat(ask(get("/cases/" + early.id() + "/board.pdf"), early.actor(Role.UNION_CHAIR))
                        .getStatus())
                .isEqualTo(400);
    }

    private Actor worker() {
        return SignedInAs.anActor(
                Role.WORKER, new Scope.Employer(journey.workplace().employer()));
    }

    private String open(String digits) throws Exception {
        return text(ask(get("/published/" + journey.id()).param("text", digits)));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).text();
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request, Actor actor)
            throws Exception {
        return mvc.perform(request.with(SignedInAs.actor(actor)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
