package org.shangliang.app.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.NewCapacity;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.guidance.AdviceDraft.Channel;
import org.shangliang.app.guidance.Suggestions.Unguided;
import org.shangliang.app.organization.BusinessSituation;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.Judgement;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Who comes first and why, who looks after whom, and what was advised. */
@DatabaseTest
@Transactional
class GuidanceTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 16);

    @Autowired
    ApplicationContext context;

    @Autowired
    Priorities priorities;

    @Autowired
    Instructors instructors;

    @Autowired
    AdviceLog log;

    @Autowired
    Accounts accounts;

    @Autowired
    Dockets dockets;

    @Autowired
    Consultations consultations;

    @Autowired
    EmployerRegister register;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
        driver.on(TODAY);
    }

    private static Actor officer(String region) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.OFFICER, new Scope.Region(region), "周敏");
    }

    private Actor instructor(String name, String region) {
        var username = "z" + UUID.randomUUID().toString().substring(0, 8);
        var account =
                accounts.open(null, new NewAccount(username, name, region)).account();
        var scope = new Scope.Assigned(new UUID(0, 0));
        var capacity = accounts.give(null, account, new NewCapacity(Role.INSTRUCTOR, scope, region, "总工会"));
        return new Actor(account, capacity, Role.INSTRUCTOR, new Scope.Assigned(capacity), name);
    }

    private void struggling(UUID employer) {
        var judgement = new Judgement(BusinessSituation.STRUGGLING, TODAY, UUID.randomUUID(), "周敏", "上年亏损，今年订单减半");
        register.judge(employer, judgement, new Scope.Region("12"));
    }

    @Test
    void putsThoseWithThisYearsContractAfterAllOthersHoweverHighTheirScore() {
        var signed = CaseJourney.in(driver, "120116907", ContractKind.WAGE).before("filing");
        driver.on(TODAY);
        struggling(signed.workplace().employer());
        var idle = driver.workplace("120116907", 30).employer();
        var list = priorities.list(officer("120116907"), null, 9, 0);
        assertThat(list)
                .extracting(Priority::employer)
                .containsExactly(idle, signed.workplace().employer());
        assertThat(list.getLast().score()).isGreaterThan(list.getFirst().score());
    }

    @Test
    void putsTheNeediestFirstAndTheScoreIsTheSumOfWhatIsShown() {
        var calm = driver.workplace("120116902", 100).employer();
        var needy = driver.workplace("120116902", 500).employer();
        struggling(needy);
        var list = priorities.list(officer("120116902"), null, 10, 0);
        assertThat(list).extracting(Priority::employer).containsExactly(needy, calm);
        assertThat(list.getFirst().parts())
                .containsExactly(
                        new Priority.Part(Factor.STRUGGLING, 30),
                        new Priority.Part(Factor.HEADCOUNT, 10),
                        new Priority.Part(Factor.NOT_BEGUN, 10));
        assertThat(list)
                .allSatisfy(one -> assertThat(one.score())
                        .isEqualTo(one.parts().stream()
                                .mapToInt(Priority.Part::points)
                                .sum()));
    }

    @Test
    void anOverdueReplyAndARefusalCount() {
        var overdue = CaseJourney.in(driver, "120116903", ContractKind.WAGE).before("reply");
        overdue.passTo(LocalDate.of(2022, 3, 20));
        assertThat(overdue.stage()).isEqualTo("OVERDUE");
        var first = priorities.list(officer("120116903"), null, 1, 0).getFirst();
        assertThat(first.parts()).contains(new Priority.Part(Factor.SILENCE, 25));
        assertThat(first.caseId()).isEqualTo(overdue.id());
    }

    @Test
    void ownWeightsChangeTheOrderOfTheOwnRegionOnly() {
        var needy = driver.workplace("120116904", 10).employer();
        var large = driver.workplace("120116904", 1000).employer();
        struggling(needy);
        var officer = officer("120116904");
        assertThat(priorities.list(officer, null, 9, 0))
                .extracting(Priority::employer)
                .startsWith(needy);
        priorities.weigh(Map.of(Factor.STRUGGLING, 0), officer);
        assertThat(priorities.list(officer, null, 9, 0))
                .extracting(Priority::employer)
                .startsWith(large);
        assertThat(priorities.weights(officer("120116905"))).containsEntry(Factor.STRUGGLING, 30);
        assertThatThrownBy(() -> priorities.weigh(Map.of(Factor.SILENCE, 101), officer))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobodySeesBeyondTheOwnRegion() {
        driver.workplace("120116906", 50);
        assertThat(priorities.list(officer("120110"), null, 9, 0)).isEmpty();
        assertThatThrownBy(() -> priorities.list(officer("120110"), "120116906", 9, 0))
                .isInstanceOf(NoSuch.class);
        var chair = new Actor(
                UUID.randomUUID(), UUID.randomUUID(), Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID()), "甲");
        assertThatThrownBy(() -> priorities.list(chair, null, 9, 0)).isInstanceOf(NoSuch.class);
        var supervisor =
                new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.SUPERVISOR, new Scope.Region("120116"), "乙");
        assertThatThrownBy(() -> priorities.weigh(Map.of(), supervisor)).isInstanceOf(NoSuch.class);
    }

    @Test
    void whoGetsAnEmployerSeesItAndWhoHadItNoLongerDoes() {
        var journey = CaseJourney.in(driver, "120116907", ContractKind.WAGE).before("reply");
        var employer = journey.workplace().employer();
        var officer = officer("120116");
        var before = instructor("王立新", "120116");
        var after = instructor("李明", "120116");
        instructors.assign(before.capacity(), List.of(employer), officer);
        assertThat(consultations.list(before, 9, 0)).hasSize(1);
        instructors.assign(after.capacity(), List.of(employer), officer);
        assertThat(consultations.list(before, 9, 0)).isEmpty();
        assertThat(instructors.caredFor(before.capacity(), before)).isEmpty();
        assertThat(instructors.caredFor(after.capacity(), after))
                .extracting(CaredFor::employer, CaredFor::duty)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(employer, "REPLY"));
        assertThat(instructors.get(after.capacity(), officer).load()).isOne();
        assertThatThrownBy(() -> instructors.caredFor(after.capacity(), before)).isInstanceOf(NoSuch.class);
    }

    @Test
    void nobodyIsSentBeyondTheRegion() {
        var employer = driver.workplace("120110901", 50).employer();
        var here = instructor("王立新", "120116");
        assertThatThrownBy(() -> instructors.assign(here.capacity(), List.of(employer), officer("120116")))
                .isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> instructors.assign(here.capacity(), List.of(employer), officer("120110")))
                .isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> instructors.assign(here.capacity(), List.of(), officer("120116")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aParkSendsTheInstructorsOfItsDistrictButSeesOnlyWhatTheyDoInThePark() {
        var here = driver.workplace("120118903", 50).employer();
        var elsewhere = driver.workplace("120118904", 50).employer();
        var one = instructor("王立新", "120118");
        instructors.assign(one.capacity(), List.of(elsewhere), officer("120118"));
        var park = officer("120118903");
        assertThat(instructors.assign(one.capacity(), List.of(here), park)).isOne();
        assertThat(instructors.caredFor(one.capacity(), park))
                .extracting(CaredFor::employer)
                .containsExactly(here);
        assertThatThrownBy(() -> instructors.describe(one.capacity(), new InstructorNote("甲", "乙", ""), park))
                .isInstanceOf(NoSuch.class);
        assertThat(instructors.list(officer("120119903"))).isEmpty();
    }

    @Test
    void suggestsWhoGoesThereAlreadyUnlessOthersCarryFarLess() {
        var officer = officer("120117");
        var near = instructor("甲", "120117");
        var far = instructor("乙", "120117");
        var first = driver.workplace("120117901", 50).employer();
        instructors.assign(near.capacity(), List.of(first), officer);
        var elsewhere = driver.workplace("120117902", 50).employer();
        instructors.assign(far.capacity(), List.of(elsewhere), officer);
        var waiting = driver.workplace("120117901", 9).employer();
        var wanting = List.of(new Unguided(waiting, "120117901"));
        var suggested = instructors.suggestions(wanting, instructors.list(officer));
        assertThat(suggested.get(waiting).capacity()).isEqualTo(near.capacity());
        var more = List.of(
                driver.workplace("120117901", 9).employer(),
                driver.workplace("120117901", 9).employer());
        instructors.assign(near.capacity(), more, officer);
        suggested = instructors.suggestions(wanting, instructors.list(officer));
        assertThat(suggested.get(waiting).capacity()).isEqualTo(far.capacity());
    }

    @Test
    void sharesManyAmongThoseWhoMayGoThereAndLeavesTheGuidedAlone() {
        var officer = officer("120120");
        var here = instructor("甲", "120120901");
        var wide = instructor("乙", "120120");
        instructor("丙", "120120902");
        var guided = driver.workplace("120120901", 50).employer();
        instructors.assign(wide.capacity(), List.of(guided), officer);
        var many = new ArrayList<>(List.of(guided));
        for (int at = 0; at < 9; at++) {
            many.add(driver.workplace("120120901", 20).employer());
        }
        assertThat(instructors.assignAsSuggested(many, officer)).isEqualTo(9);
        assertThat(instructors.list(officer))
                .filteredOn(one -> !one.name().equals("丙"))
                .extracting(InstructorView::load)
                .allSatisfy(load -> assertThat(load).isBetween(4, 6));
        assertThat(instructors.caredFor(here.capacity(), officer))
                .extracting(CaredFor::employer)
                .doesNotContain(guided);
        assertThatThrownBy(() -> instructors.assignAsSuggested(many, officer)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> instructors.assignAsSuggested(many, officer("120121")))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void adviceStandsInTheDocketWithoutItsWords() {
        var journey = CaseJourney.in(driver, "120116908", ContractKind.WAGE).before("reply");
        driver.on(TODAY);
        var employer = journey.workplace().employer();
        var instructor = instructor("王立新", "120116");
        instructors.assign(instructor.capacity(), List.of(employer), officer("120116"));
        var stage = journey.stage();
        log.note(employer, advice(TODAY.minusDays(1), "先把工资底数对清楚"), instructor);
        assertThat(journey.lastEntry().kind()).isEqualTo("advice.given");
        assertThat(journey.lastEntry().facts()).containsOnlyKeys("channel");
        assertThat(journey.stage()).isEqualTo(stage);
        assertThat(dockets.verify(journey.id()).whole()).isTrue();
        assertThat(log.of(employer, instructor)).extracting(Advice::advice).containsExactly("先把工资底数对清楚");
    }

    @Test
    void adviceOnADayToComeOrToSomebodyElsesEmployerIsRefused() {
        var journey = CaseJourney.in(driver, "120116909", ContractKind.WAGE).before("reply");
        driver.on(TODAY);
        var employer = journey.workplace().employer();
        var stranger = instructor("王立新", "120116");
        int length = journey.docket().size();
        assertThatThrownBy(() -> log.note(employer, advice(TODAY, "好"), stranger))
                .isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> log.note(employer, advice(TODAY.plusDays(1), "好"), officer("120116")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(FieldError::code)
                                .containsExactly("guidance.advice.future"));
        assertThat(journey.docket()).hasSize(length);
    }

    private static AdviceDraft advice(LocalDate on, String words) {
        return new AdviceDraft(on, Channel.PHONE, "工资底数", words, null);
    }
}
