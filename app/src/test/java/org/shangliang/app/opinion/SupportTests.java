package org.shangliang.app.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** One view of the gist voices once, also after a restart; and the pages say what the counts cannot prove. */
@DatabaseTest
@Transactional
class SupportTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 16);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    Calls calls;

    @Autowired
    CallStore store;

    @Autowired
    Sayings sayings;

    @Autowired
    Groups groups;

    @Autowired
    Summaries summaries;

    @Autowired
    SpentForms forms;

    CaseDriver driver;
    Actor chair;
    CallView call;
    GroupView group;

    @BeforeEach
    void theGistIsShown() {
        driver = CaseDriver.in(context);
        driver.on(TODAY);
        var workplace = driver.workplace("120116", 40);
        chair = workplace.actor(Role.UNION_CHAIR);
        var draft = new CallDraft(workplace.employer(), "您最想谈什么", "", TODAY, TODAY.plusDays(7), 40);
        call = calls.get(calls.open(draft, chair), chair);
        for (int at = 0; at < 10; at++) {
            sayings.say(call, sayings.ticket(call), List.of(), "食堂菜贵" + at);
        }
        groups.showAll(call.id(), chair);
        group = groups.of(call.id(), chair).getFirst();
    }

    private void voice(String ticket) {
        summaries.voice(call, FormValues.empty().with("_csrf", ticket).with("g-" + group.id(), "AGREE"));
    }

    private int agree() {
        return groups.get(group.id(), chair).agree();
    }

    @Test
    @DisplayName("同一张表交两次只算一次，程序重启以后也一样")
    void aFormVoicesOnceAlsoAfterARestart() {
        var ticket = forms.ticket(call);
        voice(ticket);
        voice(ticket);
        assertThat(agree()).isOne();
        var restarted = new SpentForms(jdbc, store, driver.bean(ProductClock.class));
        assertThat(restarted.isGood(call, ticket)).isTrue();
        assertThat(restarted.spend(call, ticket)).isFalse();
        voice(forms.ticket(call));
        assertThat(agree()).isEqualTo(2);
    }

    @Test
    @DisplayName("提意见的凭证不能拿来表态，反过来也不行；没选东西的表不算用过")
    void aTicketIsGoodForItsOwnPageAlone() {
        assertThatThrownBy(() -> voice(sayings.ticket(call))).isInstanceOf(InvalidInput.class);
        var ticket = forms.ticket(call);
        assertThat(sayings.isGood(call, ticket)).isFalse();
        assertThatThrownBy(() -> summaries.voice(call, FormValues.empty().with("_csrf", ticket)))
                .isInstanceOf(InvalidInput.class);
        voice(ticket);
        assertThat(agree()).isOne();
    }

    @Test
    @DisplayName("只留摘要和日期，过期就删，删了也用不了第二次")
    void keepsTheDigestAndTheDayUntilItIsTooOld() {
        var ticket = forms.ticket(call);
        voice(ticket);
        assertThat(jdbc.sql("select column_name || ' ' || data_type from information_schema.columns"
                                + " where table_name = 'opinion_spent' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("issued_on date", "mark bytea");
        assertThat(jdbc.sql("select count(*) from opinion_spent t where t::text like '%' || ? || '%'")
                        .param(ticket)
                        .query(Integer.class)
                        .single())
                .isZero();
        driver.dawn(TODAY.plusDays(1));
        voice(ticket);
        assertThat(agree()).isOne();
        driver.dawn(TODAY.plusDays(2));
        assertThat(jdbc.sql("select count(*) from opinion_spent")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> voice(ticket)).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("工会和职工的页面都写明：是次数不是人数；次数超过人数时警告")
    void thePagesSayWhatTheCountsCannotProve() throws Exception {
        assertThat(page("/words/" + call.code() + "/summary")).contains("不当投票用");
        assertThat(page("/opinions/" + call.id())).contains("不能当表决结果");
        assertThat(page("/opinions/groups/" + group.id())).contains("不是人数").doesNotContain("一定有重复");
        for (int at = 0; at < 41; at++) {
            voice(forms.ticket(call));
        }
        assertThat(page("/opinions/groups/" + group.id())).contains("40 人还多", "一定有重复");
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(SignedInAs.actor(chair)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("表退回来时，工会勾选的原话、职工选的看法都还在")
    void whatWasTickedStaysWhereTheFormComesBack() throws Exception {
        var ticked = groups.originals(group.id(), chair).stream()
                .map(one -> one.id().toString())
                .limit(3)
                .toArray(String[]::new);
        var split = post("/opinions/groups/" + group.id() + "/originals").param("act", "split");
        assertThat(again(split.param("opinion", ticked)).select("input[name=opinion][checked]"))
                .hasSize(3);
        var late = post("/words/" + call.code() + "/summary").param("_csrf", "old");
        assertThat(again(late.param("g-" + group.id(), "DISAGREE"))
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("DISAGREE");
    }

    private Document again(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var answer = mvc.perform(request.with(SignedInAs.actor(chair)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
