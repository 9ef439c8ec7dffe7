package org.shangliang.app.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.opinion.GroupStore.Placing;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Whoever holds a receipt takes the words back: they are gone, counted no more, and the receipt says so. */
@DatabaseTest
@Transactional
class WithdrawalTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 16);
    private static final String SECRET = "锅炉房阀门漏汽烫过人";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Calls calls;

    @Autowired
    Sayings sayings;

    @Autowired
    Groups groups;

    @Autowired
    Takedowns takedowns;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Paths paths;

    @Autowired
    Counts counts;

    Actor chair;
    CallView call;
    String ticket;
    String mine;

    @BeforeEach
    void somebodySpeaks() {
        var driver = CaseDriver.in(context);
        driver.on(TODAY);
        var workplace = driver.workplace("120116", 200);
        chair = workplace.actor(Role.UNION_CHAIR);
        var draft = new CallDraft(workplace.employer(), "您最想谈什么", "", TODAY, TODAY.plusDays(7), 200);
        call = calls.get(calls.open(draft, chair), chair);
        ticket = sayings.ticket(call);
        mine = sayings.say(call, ticket, List.of("SAFETY"), SECRET);
    }

    private void othersSpeak(int number) {
        for (int at = 0; at < number; at++) {
            sayings.say(call, sayings.ticket(call), List.of(), "食堂菜贵" + at);
        }
    }

    private MockHttpServletResponse withdraw(String receipt, String ticket, String... sure) throws Exception {
        return mvc.perform(post("/words/withdrawal")
                        .param("_csrf", ticket)
                        .param("receipt", receipt)
                        .param("sure", sure)
                        .accept("text/html"))
                .andReturn()
                .getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String ticket(Document page) {
        return Objects.requireNonNull(page.selectFirst("input[name=_csrf]")).val();
    }

    private String look(String receipt) throws Exception {
        var found = mvc.perform(post("/words").param("_csrf", "none").param("receipt", receipt))
                .andReturn()
                .getResponse();
        return page(found).text();
    }

    /** Every table in which these words stand, whatever the column. */
    private List<String> tablesWith(String words) {
        var found = new ArrayList<String>();
        for (var table : jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()) {
            if (jdbc.sql("select exists (select 1 from " + table + " t where t::text like :words)")
                    .param("words", "%" + words + "%")
                    .query(Boolean.class)
                    .single()) {
                found.add(table);
            }
        }
        return found;
    }

    @Test
    @DisplayName("入册以后撤回：先问一次，确认后原话从所有表里消失，条数减少，回执写明已经撤回")
    void entersAndIsTakenBack() throws Exception {
        othersSpeak(9);
        assertThat(tablesWith("锅炉房")).contains("opinion_opinion");
        assertThat(counts.entered(List.of(call.id()))).containsEntry(call.id(), 10);
        assertThat(look(mine)).contains("撤回这条意见");
        var asked = page(withdraw(mine, "none"));
        assertThat(asked.text()).contains("撤回这条意见？", "找不回来").doesNotContain(SECRET);
        assertThat(tablesWith("锅炉房")).isNotEmpty();
        var wrong = withdraw(mine, sayings.ticket(call), "yes");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(tablesWith("锅炉房")).isNotEmpty();
        var done = withdraw(mine, ticket(asked), "yes");
        assertThat(page(done).text()).contains("已经撤回").doesNotContain("撤回这条意见");
        assertThat(tablesWith("锅炉房")).isEmpty();
        assertThat(tablesWith("阀门")).isEmpty();
        assertThat(counts.entered(List.of(call.id()))).containsEntry(call.id(), 9);
        assertThat(groups.of(call.id(), chair)).extracting(GroupView::opinions).containsExactly(9);
        assertThat(look(mine)).contains("已经撤回").doesNotContain("食堂");
        assertThat(sayings.say(call, ticket, List.of(), SECRET)).isEqualTo(mine);
        othersSpeak(10);
        assertThat(tablesWith("锅炉房")).isEmpty();
        assertThat(groups.of(call.id(), chair)).extracting(GroupView::opinions).containsExactly(19);
    }

    @Test
    @DisplayName("还没入册就撤回：不入册，同一张表再交也不算")
    void isTakenBackWhileItWaits() throws Exception {
        var code = ReceiptCode.read(mine).orElseThrow();
        withdrawals.withdraw(code);
        assertThat(tablesWith("锅炉房")).isEmpty();
        assertThat(look(mine)).contains("已经撤回");
        assertThat(sayings.say(call, ticket, List.of(), SECRET)).isEqualTo(mine);
        othersSpeak(10);
        assertThat(tablesWith("锅炉房")).isEmpty();
        assertThat(counts.entered(List.of(call.id()))).containsEntry(call.id(), 10);
        assertThatThrownBy(() -> withdrawals.withdraw(code)).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("因辱骂威胁下架留证的撤不了；因能认出人下架的可以撤")
    void keepsTheEvidenceOfAbuseOnly() throws Exception {
        othersSpeak(9);
        takedowns.take(List.of(original()), "ABUSIVE", chair);
        assertThat(look(mine)).contains("辱骂").doesNotContain("撤回这条意见");
        assertThat(page(withdraw(mine, "none", "yes")).text()).contains("辱骂");
        assertThat(tablesWith("锅炉房")).isNotEmpty();
        jdbc.sql("update opinion_takedown set reason = 'IDENTIFYING'").update();
        withdrawals.withdraw(ReceiptCode.read(mine).orElseThrow());
        assertThat(tablesWith("锅炉房")).isEmpty();
        assertThat(takedowns.of(call.id(), chair)).hasSize(1);
    }

    private java.util.UUID original() {
        return groups.of(call.id(), chair).stream()
                .flatMap(group -> groups.originals(group.id(), chair).stream())
                .filter(one -> one.body().equals(SECRET))
                .map(Placing::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("确认页的凭证只认这一个回执码，第三天失效；没有凭证的表单不收")
    void theConfirmingPageIsGoodForItsOwnReceiptAlone() throws Exception {
        var other = sayings.say(call, sayings.ticket(call), List.of(), "别人的话");
        var mines = ReceiptCode.read(mine).orElseThrow();
        var way = paths.of(mines).orElseThrow();
        var good = withdrawals.ticket(way, mines);
        assertThat(withdrawals.isGood(way, mines, good)).isTrue();
        assertThat(withdrawals.isGood(way, ReceiptCode.read(other).orElseThrow(), good))
                .isFalse();
        assertThat(sayings.isGood(call, good)).isFalse();
        CaseDriver.in(context).on(TODAY.plusDays(2));
        assertThat(withdrawals.isGood(way, mines, good)).isFalse();
        assertThat(mvc.perform(post("/words/withdrawal").param("receipt", mine))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(withdraw("0000 0000 0000 0000", "none", "yes").getStatus()).isEqualTo(422);
    }

    @Test
    @DisplayName("接口也能撤；征集页上的话说的是真的")
    void theApiDoesTheSameAndThePageSaysTheTruth() throws Exception {
        assertThat(mvc.perform(get("/words/" + call.code()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("自己就能撤");
        var answer = mvc.perform(post("/api/v1/words/withdrawal")
                        .contentType("application/json")
                        .content("{\"receipt\": \"" + mine + "\"}"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("已经撤回");
        assertThat(tablesWith("锅炉房")).isEmpty();
    }
}
