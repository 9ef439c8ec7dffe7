package org.shangliang.app.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.EmployerDraft.Flags;
import org.shangliang.app.organization.EmployerDraft.Headcount;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.StaleVersion;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The register of employers: scope, checks, versions, findings. */
@DatabaseTest
@Transactional
class EmployersTests {
    @Autowired
    Employers employers;

    @Autowired
    EmployerRegister register;

    @Autowired
    Federations federations;

    @Autowired
    Unions unions;

    @Autowired
    JdbcClient jdbc;

    private District district;
    private UUID union;
    private UUID huayuan;
    private UUID bolong;
    private UUID elsewhere;

    @BeforeEach
    void someEmployers() {
        district = new District(federations, register, unions).founded();
        union = district.union("津澜精密工会", District.HUAYUAN);
        huayuan = district.employer("津澜精密", District.HUAYUAN, union, 120);
        bolong = district.employer("云骑到家", District.BOLONG, null, 610);
        elsewhere = district.employer("南开一厂", "120104", null, 30);
    }

    @Test
    void showsEachScopeItsOwnEmployersAndNoOthers() {
        UUID capacity = Ids.random();
        register.assign(bolong, capacity, LocalDate.of(2022, 1, 1));
        assertThat(seen(new Scope.Region(""))).contains(huayuan, bolong, elsewhere);
        assertThat(seen(new Scope.Region("12"))).contains(huayuan, bolong, elsewhere);
        assertThat(seen(new Scope.Region(District.ZONE))).containsExactlyInAnyOrder(huayuan, bolong);
        assertThat(seen(new Scope.Region(District.HUAYUAN))).containsExactly(huayuan);
        assertThat(seen(new Scope.Region("31"))).isEmpty();
        assertThat(seen(new Scope.Union(union))).containsExactly(huayuan);
        assertThat(seen(new Scope.Union(Ids.random()))).isEmpty();
        assertThat(seen(new Scope.Employer(bolong))).containsExactly(bolong);
        assertThat(seen(new Scope.Assigned(capacity))).containsExactly(bolong);
        assertThat(seen(new Scope.Assigned(Ids.random()))).isEmpty();
        assertThat(seen(new Scope.Case(Ids.random()))).isEmpty();
        assertThat(seen(new Scope.CaseSide(Ids.random(), Side.WORKERS))).isEmpty();
    }

    @Test
    void anAssignmentThatEndedShowsNothing() {
        UUID capacity = Ids.random();
        register.assign(bolong, capacity, LocalDate.of(2022, 1, 1));
        jdbc.sql("update organization_assignment set until = date '2022-03-01'").update();
        assertThat(employers.isWithin(bolong, new Scope.Assigned(capacity))).isFalse();
    }

    @Test
    void givesOtherModulesThePredicateForTheirOwnColumn() {
        for (Scope scope : List.of(
                new Scope.Region(District.ZONE),
                new Scope.Union(union),
                new Scope.Employer(huayuan),
                new Scope.Case(huayuan))) {
            ScopePredicate within = employers.within(scope, "x.id");
            List<UUID> found = jdbc.sql("select x.id from organization_employer x where " + within.sql())
                    .params(within.parameters())
                    .query(UUID.class)
                    .list();
            assertThat(found).as("%s", scope).containsExactlyInAnyOrderElementsOf(seen(scope));
        }
    }

    @Test
    void findsByPartOfTheNameOrCodeTakingWildcardsAsTheyAre() {
        Scope all = new Scope.Region("");
        assertThat(employers.search(new EmployerQuery("精密", null, null, null), all, 9, 0))
                .hasSize(1);
        assertThat(employers.search(new EmployerQuery("%", null, null, null), all, 9, 0))
                .isEmpty();
        String code = employers.get(bolong).creditCode();
        assertThat(employers.search(
                        new EmployerQuery(code.toLowerCase(java.util.Locale.ROOT), null, null, null), all, 9, 0))
                .extracting(EmployerView::id)
                .containsExactly(bolong);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var draft = new EmployerDraft(
                "",
                "91120116MA0000009X",
                "3101",
                null,
                "Z",
                null,
                "HUGE",
                new Headcount(10, 11, 20, -1, 0),
                -5L,
                null,
                new Flags(false, false, -2),
                null,
                null,
                "类".repeat(41));
        assertThat(register.examine(draft, District.IN_ZONE))
                .extracting(FieldError::field)
                .contains(
                        "name",
                        "creditCode",
                        "region",
                        "migrant",
                        "disputes",
                        "revenue",
                        "industry",
                        "sizeClass",
                        "registeredAs");
        var heads = new EmployerDraft(
                "好单位",
                District.code(),
                District.ZONE,
                null,
                null,
                null,
                null,
                new Headcount(10, 11, 20, 3, 0),
                null,
                null,
                Flags.NONE,
                null,
                null,
                null);
        assertThat(register.examine(heads, District.IN_ZONE))
                .containsExactly(
                        new FieldError("women", "organization.women.moreThanStaff", List.of("11", "10")),
                        new FieldError("members", "organization.members.moreThanStaff", List.of("20", "10")));
    }

    @Test
    void takesNoCreditCodeTwiceAndNoUnionOfAnotherDistrict() {
        var twin = District.draft("同码", District.ZONE, null, 1);
        register.enter(twin, District.IN_ZONE);
        assertThatThrownBy(() -> register.enter(twin, District.IN_ZONE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .containsExactly(new FieldError("creditCode", "organization.creditCode.taken")));
        assertThatThrownBy(() -> register.enter(
                        District.draft("外工会", District.BOLONG, union, 1), new Scope.Region(District.BOLONG)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .extracting(InvalidInput::errors)
                .isEqualTo(List.of(new FieldError("unionId", "organization.union.unknown")));
    }

    @Test
    void refusesAChangeToWhatSomeoneElseHasChanged() {
        var draft = District.draft("改名", District.HUAYUAN, union, 121);
        int version = employers.registered(huayuan, District.IN_ZONE).version();
        register.amend(huayuan, version, draft, District.IN_ZONE);
        assertThat(employers.get(huayuan).name()).isEqualTo("改名");
        assertThatThrownBy(() -> register.amend(huayuan, version, draft, District.IN_ZONE))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void keepsEveryFindingOnHowAnEnterpriseFares() {
        var first = new Judgement(BusinessSituation.STEADY, LocalDate.of(2022, 2, 1), null, "周敏", "上年报表");
        var second = new Judgement(BusinessSituation.STRUGGLING, LocalDate.of(2022, 3, 1), null, "周敏", "订单减半");
        register.judge(huayuan, first, District.IN_ZONE);
        register.judge(huayuan, second, District.IN_ZONE);
        assertThat(register.judgements(huayuan)).containsExactly(second, first);
        assertThat(employers.get(huayuan).situation()).isEqualTo(BusinessSituation.STRUGGLING);
        var tomorrow = new Judgement(BusinessSituation.STEADY, LocalDate.of(2022, 3, 17), null, "周敏", "");
        assertThatThrownBy(() -> register.judge(huayuan, tomorrow, District.IN_ZONE))
                .isInstanceOf(InvalidInput.class);
    }

    private List<UUID> seen(Scope scope) {
        List<UUID> listed =
                employers.list(scope, 100, 0).stream().map(EmployerView::id).toList();
        for (UUID id : List.of(huayuan, bolong, elsewhere)) {
            assertThat(employers.isWithin(id, scope)).isEqualTo(listed.contains(id));
            assertThat(employers.find(id, scope).isPresent()).isEqualTo(listed.contains(id));
        }
        assertThat(employers.count(EmployerQuery.ALL, scope)).isEqualTo(listed.size());
        return listed;
    }
}
