package org.shangliang.app.consultation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.opinion.TakedownReason;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Workers read the draft without an account and say what they think of a clause; nobody can tell who. */
@DatabaseTest
@Transactional
class ReadingTests {
    private static final LocalDate END = LocalDate.of(2022, 3, 28);

    @Autowired
    ApplicationContext context;

    @Autowired
    DraftReadings readings;

    @Autowired
    Remarks remarks;

    @Autowired
    DraftVoices voices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private CaseJourney journey;
    private Actor chair;
    private String code;

    @BeforeEach
    void theDraftIsLaidBeforeTheWorkers() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).through("draft");
        chair = journey.actor(Role.UNION_CHAIR);
        assertThat(readings.open(journey.id(), "工资涨百分之五", END, chair)).isEmpty();
        code = readings.look(journey.id(), chair).opened().code();
    }

    private void say(int clause, String stance, String body) {
        remarks.say(code, clause, remarks.ticket(remarks.laid(code).reading()), stance, body);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.accept("text/html")).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void showsPlainWordsMadeOfTheClauseAloneUntilTheUnionWritesItsOwn() throws Exception {
        var read = page(send(get("/reading/" + code)));
        assertThat(read.select("#say-2").text()).isEqualTo("这一条讲的是工作时间。");
        assertThat(read.select("#org-1").text()).isEqualTo("工资在上年基础上增长百分之五。");
        assertThat(read.text()).contains("拼出来的", "工资涨百分之五", "要开职工（代表）大会表决");
        assertThat(read.select("[data-speak]"))
                .isNotEmpty()
                .allMatch(button -> button.hasAttr("hidden")
                        || Objects.requireNonNull(button.parent()).hasAttr("hidden"));
        assertThat(read.select("script:not([src]), [style], [onclick]")).isEmpty();
        readings.tell(journey.id(), java.util.Map.of(2, "一天上八个钟头。"), chair);
        assertThat(page(send(get("/reading/" + code))).select("#say-2").text()).isEqualTo("一天上八个钟头。");
    }

    @Test
    void takesARemarkWithoutAccountAndTheSameFormOnlyOnce() throws Exception {
        var path = "/reading/" + code + "/clauses/1";
        var blank = send(get(path));
        assertThat(blank.getHeaders("Set-Cookie")).isEmpty();
        var ticket = Objects.requireNonNull(page(blank).selectFirst("input[name=_csrf]"))
                .val();
        for (int twice = 0; twice < 2; twice++) {
            var sent = send(
                    post(path).param("_csrf", ticket).param("stance", "CHANGE").param("body", "按小时算"));
            assertThat(sent.getStatus()).isEqualTo(200);
            assertThat(page(sent).text()).contains("收到了");
        }
        assertThat(send(post(path).param("stance", "FINE")).getStatus()).isEqualTo(403);
        var wrong = send(post(path).param("_csrf", ticket + "x").param("stance", "FINE"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from consultation_remark_waiting")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThat(wrong(() -> say(1, "", "好"))).isEqualTo(new FieldError("stance", "reading.stance"));
        assertThat(wrong(() -> say(1, "CHANGE", " "))).isEqualTo(new FieldError("body", "reading.how"));
        assertThat(wrong(() -> say(1, "FINE", "好".repeat(501))).code()).isEqualTo("reading.long");
        assertThatThrownBy(() -> say(9, "FINE", "")).isInstanceOf(NoSuch.class);
        assertThat(wrong(() -> readings.open(journey.id(), "", LocalDate.of(2022, 3, 1), chair))
                        .code())
                .isEqualTo("reading.day");
        readings.close(journey.id(), chair);
        assertThat(wrong(() -> say(1, "FINE", ""))).isEqualTo(new FieldError("stance", "reading.closed"));
    }

    private static FieldError wrong(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        var thrown = org.assertj.core.api.Assertions.catchThrowableOfType(InvalidInput.class, act);
        return thrown.errors().getFirst();
    }

    @Test
    void keepsNothingThatLeadsToAPerson() {
        for (var table : List.of("consultation_remark_waiting", "consultation_remark", "consultation_remark_sorting")) {
            assertThat(jdbc.sql("select column_name from information_schema.columns"
                                    + " where table_schema = 'public' and table_name = ?")
                            .param(table)
                            .query(String.class)
                            .list())
                    .as(table)
                    .isSubsetOf(Set.of(
                            "id",
                            "reading_id",
                            "form",
                            "clause",
                            "stance",
                            "body",
                            "batch",
                            "remark_id",
                            "taken_down"));
        }
        var ids = new HashSet<java.util.UUID>();
        for (int at = 1; at <= 9; at++) {
            say(1, "FINE", "第" + at + "个");
            ids.addAll(jdbc.sql("select id from consultation_remark_waiting")
                    .query(java.util.UUID.class)
                    .list());
        }
        assertThat(ids).as("new ids at each arrival").hasSize(45).allMatch(id -> id.version() == 4);
        assertThat(readings.look(journey.id(), chair).remarks()).isEmpty();
        say(1, "FINE", "第十个");
        assertThat(readings.look(journey.id(), chair).remarks()).hasSize(10);
        assertThat(journey.kinds()).noneMatch(kind -> kind.contains("remark"));
    }

    @Test
    void entersADaysRemarksTogetherAndNeverFewerThanThreeBeforeTheEnd() {
        say(1, "FINE", "");
        say(2, "FINE", "");
        remarks.release(LocalDate.of(2022, 3, 24));
        assertThat(readings.look(journey.id(), chair).remarks()).isEmpty();
        remarks.release(END.plusDays(1));
        assertThat(readings.look(journey.id(), chair).remarks()).hasSize(2);
    }

    @Test
    void tellsNoSmallCellNorWhatWouldBetrayOne() {
        for (int at = 0; at < 9; at++) {
            say(1, "FINE", "");
        }
        say(1, "AGAINST", "");
        remarks.release(END.plusDays(1));
        assertThat(line(1)).isEqualTo("10 条意见");
        assertThat(line(2)).isEqualTo("意见不到 5 条");
        for (int at = 0; at < 4; at++) {
            say(1, "AGAINST", "");
        }
        remarks.release(END.plusDays(1));
        assertThat(line(1)).isEqualTo("14 条意见：不同意 5、赞成 9");
    }

    private String line(int clause) {
        return voices.of(journey.id()).orElseThrow().lines().get(clause - 1).remarks();
    }

    @Test
    void theUnionSortsTakesDownAndAnswersAndEverybodyReadsTheAnswer() throws Exception {
        for (int at = 0; at < 5; at++) {
            say(1, "CHANGE", "张三说的第" + at + "点");
        }
        remarks.release(END.plusDays(1));
        var first = readings.look(journey.id(), chair).remarks().getFirst();
        assertThat(wrong(() -> readings.sort(journey.id(), first.id(), null, "坏", null, chair)))
                .isEqualTo(new FieldError("stance", "reading.stance"));
        assertThat(wrong(() -> readings.sort(journey.id(), first.id(), null, null, "写了姓名", chair)))
                .isEqualTo(new FieldError("takenDown", "opinion.takedown"));
        readings.sort(journey.id(), first.id(), 2, "UNCLEAR", "IDENTIFYING", chair);
        assertThat(journey.lastEntry().kind()).isEqualTo("reading.taken-down");
        assertThat(journey.lastEntry().facts()).containsEntry("reason", "IDENTIFYING");
        assertThat(journey.lastEntry().toString()).doesNotContain(first.body());
        readings.sort(journey.id(), first.id(), null, null, null, chair);
        var sorted = readings.look(journey.id(), chair).remarks().getLast();
        assertThat(sorted)
                .isEqualTo(new Remark(first.id(), 1, 2, Stance.UNCLEAR, first.body(), TakedownReason.IDENTIFYING));
        assertThat(line(1)).isEqualTo("意见不到 5 条");
        readings.answer(journey.id(), 1, "EXPLAINED", "平均数不是每个人的数。", chair);
        var read = page(send(get("/reading/" + code)));
        assertThat(read.text()).contains("工会答复：已解释", "平均数不是每个人的数").doesNotContain("张三");
        assertThat(voices.of(journey.id()).orElseThrow().lines().getFirst().answer())
                .isEqualTo("平均数不是每个人的数。");
        assertThat(journey.lastEntry().kind()).isEqualTo("reading.answered");
    }

    @Test
    void opensNoSecondTimeForOneMoreRemarkOnceItHasEnded() {
        say(1, "FINE", "");
        readings.close(journey.id(), chair);
        assertThat(wrong(() -> readings.open(journey.id(), "", END, chair)))
                .isEqualTo(new FieldError("closesOn", "reading.ended"));
        var entries = journey.kinds().size();
        readings.close(journey.id(), chair);
        assertThat(journey.kinds()).hasSize(entries);
        assertThat(wrong(() -> say(1, "FINE", ""))).isEqualTo(new FieldError("stance", "reading.closed"));
    }

    @Test
    void takesNoRemarkOnceTheCongressHasVoted() throws Exception {
        assertThat(readings.open(journey.id(), "", LocalDate.of(2022, 4, 10), chair))
                .isEmpty();
        journey.through("congress").on("2022-04-01");
        say(1, "FINE", "");
        journey.must("deliberations", Role.UNION_CHAIR, """
                {'present': 50, 'for': 40, 'against': 8, 'abstain': 1, 'invalid': 1, 'secretBallot': true}""");
        assertThat(wrong(() -> say(1, "FINE", ""))).isEqualTo(new FieldError("stance", "reading.closed"));
        assertThat(page(send(get("/reading/" + code))).text()).contains("现在不收意见了");
        assertThat(voices.of(journey.id()).orElseThrow().open()).isFalse();
    }

    @Test
    void isTheUnionsAlone() {
        for (var role : List.of(Role.EMPLOYER, Role.RECORDER, Role.REVIEWER)) {
            assertThatThrownBy(() -> readings.look(journey.id(), journey.actor(role)))
                    .as(role.name())
                    .isInstanceOf(NoSuch.class);
        }
        var boss = journey.representative(org.shangliang.law.Side.EMPLOYER, "钱一");
        assertThatThrownBy(() -> readings.look(journey.id(), boss)).isInstanceOf(NoSuch.class);
    }

    @Test
    void endsWithTheDraftItIsAbout() throws Exception {
        journey.through("congress").on("2022-04-01");
        journey.must("deliberations", Role.UNION_CHAIR, """
                {'present': 50, 'for': 10, 'against': 38, 'abstain': 1, 'invalid': 1, 'secretBallot': true}""");
        assertThat(page(send(get("/reading/" + code))).text()).contains("已经退回重新谈");
        assertThat(readings.look(journey.id(), chair).reading()).isNull();
        assertThat(readings.open(journey.id(), "", END.plusDays(9), chair))
                .extracting(ground -> ground.code())
                .containsExactly("consultation.reading.no-draft");
    }
}
