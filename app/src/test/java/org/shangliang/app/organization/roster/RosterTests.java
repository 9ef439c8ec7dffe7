package org.shangliang.app.organization.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.BusinessSituation;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.FederationLevel;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A roster brought into the register. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterTests {
    private static final Scope.Region ZONE = new Scope.Region("120116900");
    private static final Actor OFFICER = new Actor(Ids.random(), Ids.random(), Role.OFFICER, ZONE, "周敏");

    @Autowired
    RosterJobs jobs;

    @Autowired
    Employers employers;

    @Autowired
    Unions unions;

    @Autowired
    Federations federations;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void district() {
        UUID city = federations.found("天津市总工会", "天津市", "12", FederationLevel.PROVINCE, null);
        UUID zone = federations.found("滨海高新区总工会", "滨海高新区", "120116900", FederationLevel.DISTRICT, city);
        federations.found("华苑片区工会", "华苑片区", "120116900101", FederationLevel.PARK, zone);
        federations.found("渤龙湖片区工会", "渤龙湖片区", "120116900102", FederationLevel.PARK, zone);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate organization_employer, organization_union, organization_job cascade")
                .update();
    }

    @Test
    void bringsInAWorkbookAsPeopleKeepIt() {
        var book = RosterBook.withHeadings("2022 年企业台账（内部）")
                .row("制表：周敏", "", "")
                .row("序号", "企业名称", "信用代码", "园区", "用工情况", "", "", "企业效益", "营业收入(万元)", "所属行业", "工会名称", "工会主席姓名", "备注")
                .row("", "", "", "", "职工总数", "其中：女职工", "农民工", "", "", "", "", "", "")
                .row(
                        1,
                        "津港恒昌纺织",
                        RosterBook.code(1),
                        "华苑",
                        "297人",
                        180,
                        45,
                        "经营困难",
                        "2,860",
                        "制造业",
                        "津港恒昌纺织工会",
                        "赵桂兰",
                        "老厂")
                .row(
                        2,
                        "海澜达冷链",
                        RosterBook.code(2).toLowerCase(),
                        "120116900102",
                        40,
                        12,
                        "",
                        "一般",
                        500.5,
                        "G",
                        "",
                        "",
                        "");
        RosterJob job = run(book.xlsx());
        assertThat(job.outcome()).isEqualTo(new RosterJob.Outcome(2, 0, 0, 0, 1));
        assertThat(job.ignored()).contains("备注");
        EmployerView textile = employer(1);
        assertThat(textile.region()).isEqualTo("120116900101");
        assertThat(textile.staff()).isEqualTo(297);
        assertThat(textile.women()).isEqualTo(180);
        assertThat(textile.situation()).isEqualTo(BusinessSituation.STRUGGLING);
        assertThat(textile.industry()).isEqualTo("C");
        assertThat(textile.sizeClass()).isEqualTo("SMALL");
        assertThat(unions.get(java.util.Objects.requireNonNull(textile.unionId()))
                        .chair())
                .isEqualTo("赵桂兰");
        assertThat(employer(2).region()).isEqualTo("120116900102");
    }

    @Test
    void sameFileTwiceChangesNothing() {
        var file = RosterBook.withHeadings("单位名称", "统一社会信用代码", "职工人数", "生产经营情况", "工会名称", "企业规模")
                .row("津澜精密", RosterBook.code(1), 120, "较好", "津澜精密工会", "中型")
                .row("云骑到家", RosterBook.code(2), 610, "一般", "新业态工会联合会", "大型")
                .row("云骑配送", RosterBook.code(3), 31, "一般", "新业态工会联合会", "")
                .csv();
        assertThat(run(file).outcome()).isEqualTo(new RosterJob.Outcome(3, 0, 0, 0, 2));
        assertThat(run(file).outcome()).isEqualTo(new RosterJob.Outcome(0, 0, 3, 0, 0));
        assertThat(unions.list(ZONE, "联合会", 10, 0)).singleElement().satisfies(joint -> {
            assertThat(joint.kind().name()).isEqualTo("JOINT");
            assertThat(joint.staff()).isEqualTo(641);
        });
    }

    @Test
    void changesOnlyWhatTheFileTells() {
        run(RosterBook.withHeadings("单位名称", "统一社会信用代码", "职工人数", "女职工", "行业", "营业收入", "登记注册类型")
                .row("津澜精密", RosterBook.code(1), 320, 50, "制造业", 5000, "有限责任公司（法人独资）")
                .csv());
        assertThat(employer(1).sizeClass()).isEqualTo("MEDIUM");
        var second =
                run(RosterBook.usual().row("津澜精密", RosterBook.code(1), "", 299).csv());
        assertThat(second.outcome()).isEqualTo(new RosterJob.Outcome(0, 1, 0, 0, 0));
        assertThat(employer(1)).satisfies(e -> {
            assertThat(e.staff()).isEqualTo(299);
            assertThat(e.women()).isEqualTo(50);
            assertThat(e.sizeClass()).isEqualTo("SMALL");
            assertThat(registered(e)).isEqualTo("有限责任公司（法人独资）");
        });
        var third =
                run(RosterBook.usual().row("津澜精密", RosterBook.code(1), "", 49).csv());
        assertThat(jobs.badRows(third.id(), OFFICER, 9, 0))
                .containsExactly(new BadRow(2, List.of(new Problem("职工人数", "staff.fewerThan.women", "49"))));
    }

    @Test
    void reportsEveryBadRowAndKeepsTheGoodOnes() {
        var job = run(RosterBook.withHeadings("单位名称", "统一社会信用代码", "所属片区", "职工人数", "女职工人数", "生产经营情况")
                .row("好单位", RosterBook.code(1), "华苑片区", 30, 10, "较好")
                .row("", RosterBook.code(2), "华苑片区", 30, 10, "较好")
                .row("坏代码", "91120116MA0000009X", "华苑片区", 30, 10, "较好")
                .row("科学计数", "9.1120116E+17", "华苑片区", 30, 10, "较好")
                .row("不知何处", RosterBook.code(4), "浦东新区", "三十", 10, "还行")
                .row("重复", RosterBook.code(1), "华苑片区", 30, 10, "较好")
                .row("女职工多", RosterBook.code(5), "华苑片区", 30, 31, "较好")
                .row("滨海新区的", RosterBook.code(6), "滨海新区", -3, 1.5, "困难")
                .csv());
        assertThat(job.outcome()).isEqualTo(new RosterJob.Outcome(1, 0, 0, 7, 0));
        List<BadRow> bad = jobs.badRows(job.id(), OFFICER, 100, 0);
        assertThat(bad).extracting(BadRow::number).containsExactly(3, 4, 5, 6, 7, 8, 9);
        assertThat(bad.get(0).problems()).containsExactly(new Problem("单位名称", "missing", ""));
        assertThat(bad.get(1).problems()).extracting(Problem::code).containsExactly("creditCode.check");
        assertThat(bad.get(2).problems()).extracting(Problem::code).containsExactly("creditCode.scientific");
        assertThat(bad.get(3).problems())
                .containsExactly(
                        new Problem("所属片区", "region.unknown", "浦东新区"),
                        new Problem("职工人数", "number.whole", "三十"),
                        new Problem("生产经营情况", "word.SITUATION", "还行"));
        assertThat(bad.get(4).problems()).containsExactly(new Problem("统一社会信用代码", "creditCode.twice", "2"));
        assertThat(bad.get(5).problems()).extracting(Problem::code).containsExactly("moreThanStaff");
        assertThat(bad.get(6).problems())
                .extracting(Problem::code)
                .containsExactly("region.outside", "number.negative", "number.whole");
    }

    @Test
    void doesNotTakeAnEmployerOfAnotherDistrict() {
        var city = new Actor(Ids.random(), Ids.random(), Role.OFFICER, new Scope.Region("12"), "市总");
        run(RosterBook.usual().row("市里的单位", RosterBook.code(1), "南开区", 30).csv(), city);
        var job = run(RosterBook.usual().row("改名", RosterBook.code(1), "", 31).csv());
        assertThat(job.outcome()).isEqualTo(new RosterJob.Outcome(0, 0, 0, 1, 0));
        assertThat(jobs.badRows(job.id(), OFFICER, 9, 0).getFirst().problems())
                .extracting(Problem::code)
                .containsExactly("creditCode.elsewhere");
        assertThatThrownBy(() -> jobs.get(
                        job.id(), new Actor(Ids.random(), Ids.random(), Role.OFFICER, new Scope.Region("3101"), "外地")))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void checksSharesAgainstTheStaffKnownBefore() {
        run(RosterBook.usual().row("津澜精密", RosterBook.code(1), "", 30).csv());
        var job = run(RosterBook.withHeadings("单位名称", "统一社会信用代码", "女职工人数")
                .row("津澜精密", RosterBook.code(1), 31)
                .csv());
        assertThat(jobs.badRows(job.id(), OFFICER, 9, 0))
                .containsExactly(new BadRow(2, List.of(new Problem("女职工人数", "moreThanStaff", "31"))));
    }

    @Test
    void readsGb18030AndTabsAndQuotes() {
        var gb = RosterBook.usual()
                .row("津澜，\"精密\"\n二厂", RosterBook.code(1), "华苑片区", "30")
                .csv(Charset.forName("GB18030"));
        assertThat(run(gb).outcome().created()).isEqualTo(1);
        assertThat(employer(1).name()).isEqualTo("津澜，\"精密\"\n二厂");
        var tabs = "单位名称\t统一社会信用代码\t所属片区\n䶮𬭎制造\t" + RosterBook.code(2) + "\t华苑片区\n";
        assertThat(run(RosterBook.file(tabs.getBytes(StandardCharsets.UTF_16)))
                        .outcome()
                        .created())
                .isEqualTo(1);
        assertThat(employer(2).name()).isEqualTo("䶮𬭎制造");
    }

    RosterJob run(Path file) {
        return run(file, OFFICER);
    }

    RosterJob run(Path file, Actor actor) {
        try {
            UUID id = jobs.submit("名册.xlsx", file, actor);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> !jobs.get(id, actor).isOpen());
            RosterJob job = jobs.get(id, actor);
            assertThat(job.state()).as("%s %s", job.failure(), job.arguments()).isEqualTo(JobState.DONE);
            return job;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private @org.jspecify.annotations.Nullable String registered(EmployerView employer) {
        return employers.registered(employer.id(), ZONE).registeredAs();
    }

    private EmployerView employer(int number) {
        return employers.ofCreditCode(RosterBook.code(number), ZONE).orElseThrow();
    }
}
