package org.shangliang.app.consultation.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** No measure without an end, a review, a floor and the managers' share; it lapses by itself. */
@DatabaseTest
@Transactional
class MeasuresTests {
    private static final LocalDate UNTIL = LocalDate.of(2022, 6, 30);

    @Autowired
    ApplicationContext context;

    @Autowired
    Measures measures;

    @Autowired
    MockMvc mvc;

    private CaseDriver driver;
    private CaseJourney journey;

    @BeforeEach
    void atTheTable() {
        driver = CaseDriver.in(context);
        journey = CaseJourney.inTianjin(driver).before("draft");
    }

    private static MeasureTerms whole(MeasureKind kind, long floor) {
        return new MeasureTerms(
                kind,
                "工资下调百分之十",
                LocalDate.of(2022, 4, 1),
                UNTIL,
                LocalDate.of(2022, 5, 15),
                floor,
                "中层以上降百分之二十",
                "恢复原工资标准",
                30,
                true);
    }

    private Measure proposed(MeasureTerms terms) {
        return ((Outcome.Done<Measure>) measures.propose(journey.id(), terms, journey.actor(Role.UNION_CHAIR))).value();
    }

    private static List<String> refused(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .grounds().stream().map(Ground::code).toList();
    }

    private Measure initialledByBoth(MeasureTerms terms) {
        var id = proposed(terms).id();
        assertThat(measures.initial(journey.id(), id, 1, journey.chief(Side.WORKERS)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(measures.initial(journey.id(), id, 1, journey.chief(Side.EMPLOYER)))
                .isInstanceOf(Outcome.Done.class);
        return measures.get(journey.id(), id, journey.actor(Role.EMPLOYER));
    }

    @Test
    void isNotInitialledWhileAnythingIsMissing() {
        var bare = new MeasureTerms(MeasureKind.ROTATION, "轮岗轮休", null, null, null, null, null, null, null, null);
        var id = proposed(bare).id();
        assertThat(refused(measures.initial(journey.id(), id, 1, journey.chief(Side.WORKERS))))
                .containsExactly(
                        "hardship.no-end",
                        "hardship.no-review",
                        "hardship.no-managers",
                        "hardship.no-old-terms",
                        "hardship.no-floor");
        var low = proposed(whole(MeasureKind.ADJUSTED_PAY, 200_000)).id();
        assertThat(refused(measures.initial(journey.id(), low, 1, journey.chief(Side.EMPLOYER))))
                .containsExactly("wage.belowMinimum");
    }

    @Test
    void theDraftWaitsUntilBothSidesInitialledAndThenStands() {
        var id = proposed(whole(MeasureKind.ADJUSTED_PAY, 230_000)).id();
        assertThatThrownBy(() -> journey.through("draft")).hasMessageContaining("hardship.open");
        for (var side : Side.values()) {
            measures.initial(journey.id(), id, 1, journey.chief(side));
        }
        journey.on("2022-03-22");
        var outcome = journey.takeWithScan("draft", Role.UNION_CHAIR, """
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30', 'clauses': [{'heading': 'T01', 'text': '按时发薪。'}],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void otherTermsMustBeInitialledAnew() {
        var known = initialledByBoth(whole(MeasureKind.ADJUSTED_PAY, 230_000));
        var changed = measures.amend(
                journey.id(), known.id(), whole(MeasureKind.ADJUSTED_PAY, 240_000), journey.actor(Role.EMPLOYER));
        assertThat(((Outcome.Done<Measure>) changed).value().initialledBy(Side.WORKERS))
                .isNull();
        assertThat(refused(measures.initial(journey.id(), known.id(), 1, journey.chief(Side.WORKERS))))
                .containsExactly("hardship.changed");
        assertThat(measures.initial(journey.id(), known.id(), 2, journey.chief(Side.WORKERS)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void isInitialledByTheTwoChiefsAlone() throws Exception {
        var id = proposed(whole(MeasureKind.ADJUSTED_PAY, 230_000)).id();
        var others = List.of(
                journey.representative(Side.WORKERS, "赵二"),
                journey.actor(Role.UNION_CHAIR),
                journey.actor(Role.EMPLOYER));
        var path = "/cases/" + journey.id() + "/measures";
        for (var other : others) {
            assertThat(refused(measures.initial(journey.id(), id, 1, other)))
                    .containsExactly("consultation.table.not-chief");
            assertThat(page(path, other).select("form[action$=initial]")).isEmpty();
            var answer = mvc.perform(post("/api/v1/consultations/" + journey.id() + "/measures/" + id + "/initial")
                            .contentType("application/json")
                            .content("{\"version\": 1}")
                            .with(SignedInAs.actor(other)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(422);
        }
        assertThat(page(path, journey.chief(Side.EMPLOYER)).select("form[action$=initial]"))
                .hasSize(1);
        assertThat(measures.get(journey.id(), id, others.getFirst()).initialled())
                .isFalse();
    }

    private org.jsoup.nodes.Document page(String path, org.shangliang.app.access.Actor actor) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(SignedInAs.actor(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void lapsesTheDayAfterItsLastDayOnceAndIsOnRecord() {
        var known = initialledByBoth(whole(MeasureKind.ADJUSTED_PAY, 230_000));
        driver.dawn(LocalDate.of(2022, 5, 15));
        driver.dawn(UNTIL);
        assertThat(measures.of(journey.id(), journey.actor(Role.EMPLOYER)))
                .extracting(Measure::lapsedOn)
                .containsOnlyNulls();
        driver.dawn(UNTIL.plusDays(1));
        driver.dawn(UNTIL.plusDays(2));
        assertThat(measures.get(journey.id(), known.id(), journey.actor(Role.EMPLOYER))
                        .lapsedOn())
                .isEqualTo(UNTIL);
        assertThat(driver.dockets().entries(journey.id()))
                .extracting(DocketEntry::kind)
                .containsOnlyOnce("measure.review")
                .containsOnlyOnce("measure.lapsed");
        assertThat(driver.dockets().verify(journey.id()).whole()).isTrue();
    }

    @Test
    void consentsAreListedByNameForTheSidesAndCountedForOthers() {
        var known = initialledByBoth(whole(MeasureKind.ADJUSTED_PAY, 230_000));
        var lines = new ConsentLines(List.of("张三 2022-03-15", "李四", ""));
        var employer = journey.actor(Role.EMPLOYER);
        measures.consent(journey.id(), known.id(), lines, employer);
        assertThat(measures.consents(journey.id(), known.id(), journey.actor(Role.UNION_CHAIR)))
                .extracting(Consenting::name)
                .containsExactly("张三", "李四");
        var officer = journey.workplace().actor(Role.OFFICER);
        assertThat(measures.consents(journey.id(), known.id(), officer)).isEmpty();
        assertThat(measures.get(journey.id(), known.id(), officer).consents()).isEqualTo(2);
        assertThatThrownBy(() -> measures.consent(
                        journey.id(), known.id(), new ConsentLines(List.of("张三", "王五 2099-01-01", "赵六 三月")), employer))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(InvalidInput.FieldError::code)
                                .containsExactly(
                                        "hardship.consent.twice", "hardship.consent.future", "hardship.consent.line"));
        assertThat(driver.dockets().entries(journey.id()).toString()).doesNotContain("张三");
        var stranger = driver.workplace("120110", 10).actor(Role.UNION_CHAIR);
        assertThatThrownBy(() -> measures.of(journey.id(), stranger)).isInstanceOf(NoSuch.class);
    }

    @Test
    void thePageSaysWhatIsMissingAndOffersAClauseOnceComplete() throws Exception {
        proposed(new MeasureTerms(MeasureKind.ROTATION, "轮岗轮休", null, null, null, null, null, null, null, null));
        proposed(whole(MeasureKind.ADJUSTED_PAY, 230_000));
        var chair = SignedInAs.actor(journey.actor(Role.UNION_CHAIR));
        var path = "/cases/" + journey.id() + "/measures";
        var shown = Jsoup.parse(new String(
                mvc.perform(get(path).with(chair)).andReturn().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8));
        assertThat(shown.select(".say.warn").text()).contains("没有写从哪天起、到哪天为止", "请填起止日期");
        assertThat(shown.select("p.pre").text()).contains("执行期限自2022年4月1日至2022年6月30日止", "每人每月工资不低于2300.00元", "期满自动失效");
        var wrong = mvc.perform(
                        post(path).with(chair).with(csrf()).param("until", "月底").param("floorYuan", "两千"))
                .andReturn()
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(new String(wrong.getContentAsByteArray(), StandardCharsets.UTF_8))
                        .select(".say.bad li a")
                        .eachAttr("href"))
                .containsExactly("#f-until", "#f-floorYuan", "#f-kind", "#f-words");
    }

    @Test
    void keepsTheNamesOfConsentsWhereOneLineCannotBeRead() throws Exception {
        proposed(whole(MeasureKind.ADJUSTED_PAY, 230_000));
        proposed(whole(MeasureKind.ADJUSTED_PAY, 240_000));
        var boss = SignedInAs.actor(journey.actor(Role.EMPLOYER));
        var path = "/cases/" + journey.id() + "/measures";
        var second = measures.of(journey.id(), journey.actor(Role.EMPLOYER))
                .getLast()
                .id();
        var again = mvc.perform(post(path + "/" + second + "/consents")
                        .with(boss)
                        .with(csrf())
                        .param("consents", "张三 2022-03-01\n李四 三月二日\n2022-13-45"))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(422);
        var shown = Jsoup.parse(new String(again.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(shown.select("#m" + second + " details[open] textarea").text())
                .contains("张三 2022-03-01", "李四");
        assertThat(shown.select(".say.bad li a").eachAttr("href")).containsExactly("#f-consents", "#f-consents");
        assertThat(shown.select("textarea").eachAttr("id")).hasSize(2).doesNotHaveDuplicates();
    }
}
