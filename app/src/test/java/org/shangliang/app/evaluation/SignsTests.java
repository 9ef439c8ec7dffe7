package org.shangliang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.evaluation.Finding.State;
import org.shangliang.app.opinion.Heard;
import org.shangliang.app.organization.phonebook.PhoneBook;
import org.shangliang.app.organization.phonebook.PhoneDraft;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each sign is there when the record shows it, away when it does not, and left open when the record cannot tell. */
@DatabaseTest
class SignsTests {
    private static final String FIVE = "'wage': {'growthPercent': 5, 'minimumWageFen': 300000, 'payDay': 10},";

    @Autowired
    ApplicationContext context;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 6, 20));
    }

    private RadarWorld world() {
        return RadarWorld.in(driver, "120116921");
    }

    @Test
    void aCaseEnteredInOneEveningShowsIt() {
        var world = world().prepared("2022-06-06").met("2022-06-13", "").drafted("2022-06-14", "工资合理增长。", "");
        assertThat(world.raised())
                .containsExactlyInAnyOrder(Flag.NO_FIGURE, Flag.ONE_DAY, Flag.AFTERWARDS, Flag.NO_DISCLOSURE);
        assertThat(world.finding(Flag.AFTERWARDS).evidence())
                .hasSizeGreaterThan(1)
                .allSatisfy(proof -> assertThat(proof.code()).startsWith("evaluation.evidence.late"));
        assertThat(world.finding(Flag.ONE_DAY).evidence().getFirst().href()).endsWith("/docket#e1");
    }

    @Test
    void aCaseKeptAsItWentShowsNothing() {
        driver.on(LocalDate.of(2022, 6, 6));
        var world = world().prepared("2022-06-06");
        driver.on(LocalDate.of(2022, 6, 10));
        world.disclosed("2022-06-10");
        driver.on(LocalDate.of(2022, 6, 13));
        world.met("2022-06-13", "'beganAt': '09:00', 'endedAt': '11:30',");
        driver.on(LocalDate.of(2022, 6, 14));
        world.drafted("2022-06-14", "工资比上年增长 5%。", FIVE);
        assertThat(world.raised()).isEmpty();
        assertThat(world.finding(Flag.SHORT_MEETING).state()).isEqualTo(State.CLEAR);
        assertThat(world.finding(Flag.ONE_DAY).state()).isEqualTo(State.CLEAR);
        assertThat(world.finding(Flag.NO_DISCLOSURE).state()).isEqualTo(State.CLEAR);
        assertThat(world.finding(Flag.NO_FIGURE).state()).isEqualTo(State.CLEAR);
    }

    @Test
    void whatTheRecordCannotTellIsLeftOpenWithItsReason() {
        var world = world().prepared("2022-06-06").met("2022-06-13", "");
        assertThat(world.finding(Flag.SHORT_MEETING).why().code()).isEqualTo("evaluation.unclear.no-times");
        assertThat(world.finding(Flag.NO_FIGURE).why().code()).isEqualTo("evaluation.unclear.no-draft");
        assertThat(world.finding(Flag.NO_SUGGESTION).state()).isEqualTo(State.UNCLEAR);
        assertThat(world.finding(Flag.SAME_PHONE).state()).isEqualTo(State.UNCLEAR);
        assertThat(world.finding(Flag.UNANIMOUS).why().code()).isEqualTo("evaluation.unclear.no-vote");
    }

    @Test
    void oneTelephoneNumberOnBothSidesShows() {
        var world = world().prepared("2022-06-06");
        var phones = context.getBean(PhoneBook.class);
        var firm = world.workplace().employer();
        phones.note(firm, new PhoneDraft(Side.WORKERS, "赵一", "", "13800138000"), world.actor(Role.UNION_CHAIR));
        assertThat(world.finding(Flag.SAME_PHONE).state()).isEqualTo(State.UNCLEAR);
        phones.note(firm, new PhoneDraft(Side.EMPLOYER, "钱一", "", "13900139000"), world.actor(Role.EMPLOYER));
        assertThat(world.finding(Flag.SAME_PHONE).state()).isEqualTo(State.CLEAR);
        phones.note(firm, new PhoneDraft(Side.EMPLOYER, "钱二", "", "138-0013-8000"), world.actor(Role.EMPLOYER));
        var finding = world.finding(Flag.SAME_PHONE);
        assertThat(finding.state()).isEqualTo(State.RAISED);
        assertThat(finding.evidence().getFirst().arguments()).containsExactly("138****8000");
    }

    @Test
    void opinionsOfWhichNothingStandsInTheDraftShow() {
        var world = world().prepared("2022-06-06").met("2022-06-13", "").drafted("2022-06-14", "工资比上年增长 5%。", FIVE);
        assertThat(world.finding(Flag.NO_SUGGESTION).why().code()).isEqualTo("evaluation.unclear.no-suggestions");
        var wages = new Heard(UUID.randomUUID(), 3, List.of("T01.2", "T05.1"));
        assertThat(suggestion(world, wages).state()).isEqualTo(State.CLEAR);
        var canteen = new Heard(UUID.randomUUID(), 3, List.of("T05.1"));
        assertThat(suggestion(world, canteen).evidence().getFirst().arguments()).containsExactly("3", "1", "0");
    }

    private Finding suggestion(RadarWorld world, Heard heard) {
        var file = context.getBean(Consultations.class).file(world.id());
        var around = new CaseRecord.Around(new PhoneBook.Likeness(false, List.of()), Optional.of(heard));
        return PeopleSigns.suggestion(new CaseRecord(
                file,
                List.of(),
                context.getBean(Congresses.class).of(world.id()),
                TextFacts.NONE,
                around,
                context.getBean(Thresholds.class)));
    }

    @Test
    void aMeetingOfThreeMinutesIsShortAndOneOfFourIsNot() {
        var brief = world().prepared("2022-06-06").met("2022-06-13", "'beganAt': '09:00', 'endedAt': '09:03',");
        assertThat(brief.finding(Flag.SHORT_MEETING).evidence().getFirst().arguments())
                .containsExactly("1", "2022-06-13", "3");
        var longer = world().prepared("2022-06-06").met("2022-06-13", "'beganAt': '09:00', 'endedAt': '09:04',");
        assertThat(longer.finding(Flag.SHORT_MEETING).state()).isEqualTo(State.CLEAR);
    }

    @Test
    void everyVoteInFavourIsASignAndOneAgainstIsNot() {
        driver.on(LocalDate.of(2022, 7, 20));
        var all = world().prepared("2022-06-06").met("2022-06-13", "").drafted("2022-06-14", "工资增长 5%。", "");
        assertThat(all.voted("2022-07-01", 50, 0).finding(Flag.UNANIMOUS).isRaised())
                .isTrue();
        var some = world().prepared("2022-06-06").met("2022-06-13", "").drafted("2022-06-14", "工资增长 5%。", "");
        assertThat(some.voted("2022-07-01", 49, 1).finding(Flag.UNANIMOUS).state())
                .isEqualTo(State.CLEAR);
    }

    @Test
    void oneAccountForBothSidesIsASign() {
        var world = world().oneAccount(Role.EMPLOYER, Role.UNION_CHAIR).prepared("2022-06-06");
        assertThat(world.finding(Flag.SAME_PERSON).evidence())
                .extracting(Evidence::code)
                .containsExactly("evaluation.evidence.account");
        assertThat(world().prepared("2022-06-06").finding(Flag.SAME_PERSON).state())
                .isEqualTo(State.CLEAR);
    }

    @Test
    void theSameClausesAndFiguresElsewhereAreASignAndOtherFiguresAreNot() {
        var one = drafted(world(), "5");
        var same = drafted(world(), "5");
        var other = drafted(world(), "7");
        assertThat(one.finding(Flag.SAME_TEXT).evidence().getFirst().arguments().getFirst())
                .isEqualTo("1");
        assertThat(same.finding(Flag.SAME_TEXT).isRaised()).isTrue();
        assertThat(other.finding(Flag.SAME_TEXT).state()).isEqualTo(State.CLEAR);
    }

    private static RadarWorld drafted(RadarWorld world, String growth) {
        return drafted(world, RadarWorld.LONG_CLAUSE, growth);
    }

    private static RadarWorld drafted(RadarWorld world, String clause, String growth) {
        return world.prepared("2022-06-06")
                .met("2022-06-13", "")
                .drafted("2022-06-14", clause + "工资增长 " + growth + "%。", "");
    }

    @Test
    void aContractWithoutAnythingNewIsASignUnlessAFigureMoved() {
        var workplace = driver.workplace("120116922", 180);
        var text = "女职工在经期、孕期、产期、哺乳期依法享受特殊保护，企业每年组织一次妇科检查，费用由企业承担，检查时间算工作时间。";
        var first = drafted(new RadarWorld(driver, workplace), text, "5");
        assertThat(first.finding(Flag.UNCHANGED).why().code()).isEqualTo("evaluation.unclear.no-earlier");
        over(first);
        var same = drafted(new RadarWorld(driver, workplace), text, "5");
        assertThat(same.finding(Flag.UNCHANGED).isRaised()).isTrue();
        assertThat(same.finding(Flag.UNCHANGED).evidence().getFirst().arguments())
                .endsWith("100.0");
        over(same);
        var moved = drafted(new RadarWorld(driver, workplace), text, "6");
        assertThat(moved.finding(Flag.UNCHANGED).state()).isEqualTo(State.CLEAR);
        assertThat(moved.finding(Flag.UNCHANGED).evidence().getLast().arguments())
                .containsExactly("5", "6");
    }

    private void over(RadarWorld world) {
        context.getBean(JdbcClient.class)
                .sql("update consultation_case set stage = 'EXPIRED' where id = :id")
                .param("id", world.id())
                .update();
    }
}
