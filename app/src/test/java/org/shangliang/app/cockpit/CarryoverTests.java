package org.shangliang.app.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.AgendaItem;
import org.shangliang.app.contract.performance.Commitments;
import org.shangliang.app.contract.performance.Promise;
import org.shangliang.app.contract.performance.Rhythm;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of a renewal offers what the earlier contract left open, unticked and with its source. */
@DatabaseTest
@Transactional
class CarryoverTests {
    private static final String UNMET = "做到上一份合同第 1 条：补发三月差额";
    private static final String PAY_OUT = "工资支付办法";
    private static final String FEW = "劳动定额标准";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Consultations consultations;

    private CaseJourney journey;
    private UUID renewal;

    @BeforeEach
    void mayBeRenewed() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).inForce();
        var promise = new Promise(1, "补发三月差额", "单位", Rhythm.ONCE, LocalDate.of(2022, 6, 30));
        context.getBean(Commitments.class).list(journey.id(), List.of(promise), journey.actor(Role.UNION_CHAIR));
        var call = UUID.randomUUID();
        heard(call);
        group(call, "T01.2", 6);
        group(call, "T02.4", 4);
        journey.dawn("2023-03-02");
    }

    private void renewedBy(Role role) {
        renewal = Objects.requireNonNull(journey.must("renewal", role, "{}").opened());
    }

    private void heard(UUID call) {
        jdbc.sql("""
                        insert into opinion_call (id, code, employer_id, union_id, case_id, title, opens_on, closes_on,
                          audience, seal, opened_on)
                        values (?, 'renewal', ?, ?, ?, '想谈什么', '2022-03-01', '2022-03-05', 180,
                          decode(repeat('00', 32), 'hex'), '2022-03-01')""")
                .params(call, journey.workplace().employer(), UUID.randomUUID(), journey.id())
                .update();
        jdbc.sql("insert into opinion_use (call_id, case_id) values (?, ?)")
                .params(call, journey.id())
                .update();
    }

    private void group(UUID call, String topic, int opinions) {
        var group = UUID.randomUUID();
        jdbc.sql("""
                        insert into opinion_group (id, call_id, topic, matter, title, decision, reason)
                        values (?, ?, ?, 'm', '大家说的', 'NOT_TAKEN', '以后再谈')""").params(group, call, topic).update();
        for (int at = 0; at < opinions; at++) {
            var opinion = UUID.randomUUID();
            jdbc.sql("""
                            insert into opinion_opinion (id, call_id, batch, receipt, picks, body)
                            values (?, ?, 1, decode(md5(?) || md5(?), 'hex'), '', '原话')""").params(opinion, call, topic + at, "x" + topic + at).update();
            jdbc.sql("insert into opinion_place (opinion_id, group_id, wording) values (?, ?, 'w')")
                    .params(opinion, group)
                    .update();
        }
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, Role role) throws Exception {
        var answer = mvc.perform(
                        request.with(SignedInAs.actor(journey.actor(role))).with(csrf()))
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private String path() {
        return "/cases/" + renewal + "/steps/agenda";
    }

    @Test
    @DisplayName("续签定议题：逾期没做到的、提得多没列入的都列着，没有替人勾；别的协商没有这一块")
    void offersWhatIsLeftAndTicksNothing() throws Exception {
        renewedBy(Role.UNION_CHAIR);
        var form = page(get(path()), Role.UNION_CHAIR);
        assertThat(form.select("input[name=_carry]").eachAttr("value"))
                .contains(UNMET, PAY_OUT)
                .doesNotContain(FEW);
        assertThat(form.select("input[name=_carry][checked]")).isEmpty();
        assertThat(form.text()).contains("逾期没有做到", "上一轮职工意见里提得多");
        var fresh = CaseJourney.inTianjin(CaseDriver.in(context));
        journey = fresh;
        assertThat(page(get("/cases/" + fresh.id() + "/steps/agenda"), Role.UNION_CHAIR)
                        .select("input[name=_carry]"))
                .isEmpty();
    }

    @Test
    @DisplayName("单位提出续签的，看得到没做到的，看不到职工提了什么")
    void tellsTheEmployerNothingOfWhatWorkersAskedFor() throws Exception {
        renewedBy(Role.EMPLOYER);
        var form = page(get(path()), Role.EMPLOYER);
        assertThat(form.select("input[name=_carry]").eachAttr("value"))
                .contains(UNMET)
                .doesNotContain(PAY_OUT, FEW);
    }

    @Test
    @DisplayName("勾了的加进议题，出处写在理由里；直接提交也算；没勾的不进")
    void takesWhatIsTicked() throws Exception {
        renewedBy(Role.UNION_CHAIR);
        var form = page(post(path()).param("_carry", UNMET).param("_carried", "1"), Role.UNION_CHAIR);
        assertThat(form.select("input[name='items[0].title']").val()).isEqualTo(UNMET);
        assertThat(form.select("input[name='items[0].reason']").val()).contains("逾期没有做到");
        assertThat(form.select("input[name=_carry]").eachAttr("value"))
                .contains(PAY_OUT)
                .doesNotContain(UNMET);
        page(
                post(path())
                        .param("items[0].title", "夜班补贴")
                        .param("items[0].heading", "T01.3")
                        .param("_carry", PAY_OUT),
                Role.UNION_CHAIR);
        assertThat(consultations.file(renewal).agenda())
                .extracting(AgendaItem::title)
                .containsExactly("夜班补贴", PAY_OUT);
    }
}
