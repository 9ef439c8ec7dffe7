package org.shangliang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The list keeps in step with the record, is seen only in scope, and the two sides can answer. */
@DatabaseTest
class RadarTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

    @Autowired
    ApplicationContext context;

    @Autowired
    Radar radar;

    @Autowired
    JdbcClient jdbc;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
        driver.on(TODAY);
    }

    private RadarWorld hasty(String region) {
        return RadarWorld.in(driver, region)
                .prepared("2022-06-06")
                .met("2022-06-13", "")
                .drafted("2022-06-14", "工资合理增长。", "");
    }

    private static Actor officer(String region) {
        return RadarWorld.officer(region);
    }

    private List<String> raisedRows() {
        return jdbc.sql("select case_id || flag || raised_on from evaluation_raised order by 1")
                .query(String.class)
                .list();
    }

    @Test
    void theListShowsASignAsSoonAsTheActThatBringsItIsKept() {
        var world = RadarWorld.in(driver, "120116931").prepared("2022-06-06");
        assertThat(radar.list(officer("120116931"), null, null, 9, 0)).isEmpty();
        world.met("2022-06-13", "'beganAt': '09:00', 'endedAt': '09:02',");
        var shown = radar.list(officer("120116931"), null, null, 9, 0);
        assertThat(shown).extracting(Shown::caseId).containsExactly(world.id());
        assertThat(shown.getFirst().flags()).containsExactly(Flag.SHORT_MEETING, Flag.NO_DISCLOSURE);
        world.disclosed("2022-06-14");
        assertThat(radar.list(officer("120116931"), null, null, 9, 0).getFirst().flags())
                .containsExactly(Flag.SHORT_MEETING);
        assertThat(radar.list(officer("120116931"), null, Flag.NO_DISCLOSURE, 9, 0))
                .isEmpty();
    }

    @Test
    void readingAgainAndAgainChangesNothing() {
        var world = hasty("120116932");
        driver.dawn(TODAY.plusDays(1));
        var before = raisedRows();
        assertThat(before).anySatisfy(row -> assertThat(row).contains(world.id().toString()));
        context.getBean(Readings.class).read(world.id());
        driver.dawn(TODAY.plusDays(2));
        driver.dawn(TODAY.plusDays(2));
        assertThat(raisedRows()).isEqualTo(before);
    }

    @Test
    void otherRulesHaveEveryCaseReadAgainTheNextNight() {
        var world = hasty("120116933");
        jdbc.sql("update evaluation_reading set rules = 'old' where case_id = :id")
                .param("id", world.id())
                .update();
        jdbc.sql("delete from evaluation_raised where case_id = :id")
                .param("id", world.id())
                .update();
        driver.dawn(TODAY.plusDays(1));
        assertThat(radar.list(officer("120116933"), null, Flag.ONE_DAY, 9, 0)).hasSize(1);
    }

    @Test
    void theNightRaisesTheSignAtTheEarlierTwinAndLowersItWhenTheTwinIsGone() {
        var earlier = twin("120116934");
        var later = twin("120116935");
        driver.dawn(TODAY.plusDays(1));
        assertThat(radar.list(officer("120116934"), null, Flag.SAME_TEXT, 9, 0))
                .extracting(Shown::caseId)
                .containsExactly(earlier.id());
        jdbc.sql("update evaluation_reading set figures = 'other' where case_id = :id")
                .param("id", later.id())
                .update();
        driver.dawn(TODAY.plusDays(2));
        assertThat(radar.list(officer("120116934"), null, Flag.SAME_TEXT, 9, 0)).isEmpty();
    }

    private RadarWorld twin(String region) {
        return RadarWorld.in(driver, region)
                .prepared("2022-06-06")
                .met("2022-06-13", "")
                .drafted("2022-06-14", RadarWorld.LONG_CLAUSE + "工资增长 4%。", "");
    }

    @Test
    void aReadingThatFailsDoesNotTakeTheActBackAndIsTriedAgainAtNight() {
        var world = RadarWorld.in(driver, "120116936").prepared("2022-06-06");
        jdbc.sql("alter table evaluation_reading rename to evaluation_reading_away")
                .update();
        try {
            world.met("2022-06-13", "");
        } finally {
            jdbc.sql("alter table evaluation_reading_away rename to evaluation_reading")
                    .update();
        }
        assertThat(driver.dockets().head(world.id()).stage()).isEqualTo("NEGOTIATING");
        assertThat(radar.list(officer("120116936"), null, null, 9, 0)).isEmpty();
        driver.dawn(TODAY.plusDays(1));
        assertThat(radar.list(officer("120116936"), null, null, 9, 0)).hasSize(1);
    }

    @Test
    void nobodySeesBeyondTheOwnScope() {
        var world = hasty("120116937");
        assertThat(radar.list(officer("120116938"), null, null, 9, 0)).isEmpty();
        assertThat(radar.list(officer("120116"), "120116937", null, 9, 0)).hasSize(1);
        assertThatThrownBy(() -> radar.list(officer("120116938"), "120116937", null, 9, 0))
                .isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> radar.of(world.id(), officer("120116938"))).isInstanceOf(NoSuch.class);
        var chair = world.actor(Role.UNION_CHAIR);
        assertThat(radar.of(world.id(), chair)).hasSameSizeAs(Flag.values());
        assertThatThrownBy(() -> radar.list(chair, null, null, 9, 0)).isInstanceOf(NoSuch.class);
        var other = new Actor(
                UUID.randomUUID(), UUID.randomUUID(), Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID()), "甲");
        assertThatThrownBy(() -> radar.of(world.id(), other)).isInstanceOf(NoSuch.class);
        var reviewer = new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.REVIEWER, new Scope.Region("120116"), "乙");
        assertThatThrownBy(() -> radar.of(world.id(), reviewer)).isInstanceOf(NoSuch.class);
    }

    @Test
    void theTwoSidesExplainAndTheOfficerNotesTheVisitAllInTheDocket() {
        var world = hasty("120116939");
        int length = driver.dockets().entries(world.id()).size();
        radar.answer(world.id(), Flag.ONE_DAY, new AnswerDraft("当时停电，纸面办的", null), world.actor(Role.EMPLOYER));
        radar.answer(world.id(), Flag.ONE_DAY, new AnswerDraft("纸面记录齐全", TODAY.minusDays(1)), officer("120116"));
        assertThat(radar.answers(world.id(), world.actor(Role.UNION_CHAIR)))
                .extracting(Answer::role)
                .containsExactly("EMPLOYER", "OFFICER");
        var shown = radar.list(officer("120116939"), null, null, 9, 0).getFirst();
        assertThat(shown.answered()).containsExactly(Flag.ONE_DAY);
        assertThat(shown.seenOn()).isEqualTo(TODAY.minusDays(1));
        var entries = driver.dockets().entries(world.id());
        assertThat(entries).hasSize(length + 2);
        assertThat(entries.getLast().facts()).containsOnlyKeys("flag");
        assertThat(world.raised()).contains(Flag.ONE_DAY);
    }

    @Test
    void whatIsSaidToNoSignOrOnADayToComeIsRefusedAndNothingKept() {
        var world = hasty("120116940");
        refused(world, Flag.UNANIMOUS, new AnswerDraft("好", null), Role.EMPLOYER, "evaluation.answer.not-raised");
        refused(world, Flag.ONE_DAY, new AnswerDraft("好", TODAY), Role.EMPLOYER, "evaluation.answer.not-yours");
        refused(world, Flag.ONE_DAY, new AnswerDraft("好", TODAY.plusDays(1)), Role.OFFICER, "evaluation.answer.future");
        refused(world, Flag.ONE_DAY, new AnswerDraft("好", null), Role.OFFICER, "evaluation.answer.seen");
        assertThat(radar.answers(world.id(), world.actor(Role.EMPLOYER))).isEmpty();
    }

    private void refused(RadarWorld world, Flag flag, AnswerDraft answer, Role role, String code) {
        assertThatThrownBy(() -> context.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> radar.answer(world.id(), flag, answer, world.actor(role))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(FieldError::code)
                                .containsExactly(code));
    }

    @Test
    void aTemplateIsFoundInTheContractsOfItsRegionWhateverWasFilledIn() {
        var text = "企业每年安排女职工健康检查一次，费用由企业承担；夏季高温期间发放防暑降温费，夜班发放夜班津贴，食堂补贴按出勤天数计发。工资增长 ____%。";
        var copied = RadarWorld.in(driver, "120116941")
                .prepared("2022-06-06")
                .met("2022-06-13", "")
                .drafted("2022-06-14", text.replace("____", "8"), "");
        assertThat(copied.finding(Flag.TEMPLATE).why().code()).isEqualTo("evaluation.unclear.no-template");
        var templates = context.getBean(RadarTemplates.class);
        var draft = new TemplateDraft(ContractKind.WAGE, "参考文本", text);
        assertThat(templates.add(draft, officer("120116941"))).isOne();
        assertThat(copied.finding(Flag.TEMPLATE).isRaised()).isTrue();
        assertThat(radar.list(officer("120116941"), null, Flag.TEMPLATE, 9, 0)).hasSize(1);
        assertThat(templates.list(officer("120116942"))).isEmpty();
        assertThatThrownBy(() -> templates.add(draft, copied.actor(Role.UNION_CHAIR)))
                .isInstanceOf(NoSuch.class);
    }
}
