package org.shangliang.app.organization.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rosters larger than one bundle, together, and cut off half way. */
@DatabaseTest
class RosterLoadTests {
    private static final Actor OFFICER =
            new Actor(Ids.random(), Ids.random(), Role.OFFICER, new Scope.Region("120116900"), "周敏");
    private static final int MANY = 9_000;

    @Autowired
    RosterJobs jobs;

    @Autowired
    JobRunner runner;

    @Autowired
    RosterImport roster;

    @Autowired
    ProductClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("truncate organization_employer, organization_union, organization_job cascade")
                .update();
    }

    @Test
    void bringsInMoreRowsThanOneBundleAndFindsThemUnchangedTheSecondTime() throws IOException {
        RosterBook book = many(30);
        book.row("重复", RosterBook.code(1), 30, "");
        assertThat(done(jobs.submit("一", book.xlsx(), OFFICER)).outcome())
                .isEqualTo(new RosterJob.Outcome(MANY, 0, 0, 1, 2));
        String before = fingerprint();
        RosterJob again = done(jobs.submit("二", book.xlsx(), OFFICER));
        assertThat(again.outcome()).isEqualTo(new RosterJob.Outcome(0, 0, MANY, 1, 0));
        assertThat(fingerprint()).isEqualTo(before);
        assertThat(jobs.badRows(again.id(), OFFICER, 9, 0))
                .containsExactly(new BadRow(MANY + 2, List.of(new Problem("统一社会信用代码", "creditCode.twice", "2"))));
    }

    @Test
    void takesTwoFilesWithTheSameEmployersAtTheSameTime() throws IOException {
        UUID one = jobs.submit("一", many(30).xlsx(), OFFICER);
        UUID two = jobs.submit("二", many(31).csv(), OFFICER);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> runner.run(one)),
                        CompletableFuture.runAsync(() -> runner.run(two)))
                .join();
        List<RosterJob.Outcome> outcomes =
                List.of(done(one).outcome(), done(two).outcome());
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new RosterJob.Outcome(MANY, 0, 0, 0, 2), new RosterJob.Outcome(0, MANY, 0, 0, 0));
        assertThat(number("select count(distinct version || ' ' || staff) from organization_employer"))
                .isOne();
    }

    @Test
    void leavesNothingHalfWrittenWhenCutOff() throws IOException {
        var file = many(30).xlsx();
        List<Integer> told = new ArrayList<>();
        var context = new Context(
                Ids.random(),
                "120116900",
                new Context.Author(OFFICER.account(), OFFICER.name(), "名册"),
                clock.instant(),
                clock.today());
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    try {
                        roster.run(file, context, rows -> {
                            told.add(rows);
                            throw new IllegalStateException("cut off");
                        });
                    } catch (IOException | SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .hasMessage("cut off");
        assertThat(told).hasSize(1).allMatch(rows -> rows > 0 && rows < MANY);
        assertThat(number("select count(*) from organization_employer")).isZero();
        assertThat(number("select count(*) from organization_union")).isZero();
    }

    @Test
    void keepsUnionsAndEmployersOutsideTheScopeAsTheyAre() throws IOException {
        var city = new Actor(Ids.random(), Ids.random(), Role.OFFICER, new Scope.Region("12"), "市总");
        var whole = RosterBook.withHeadings("单位名称", "统一社会信用代码", "所属片区", "工会名称")
                .row("河西的单位", RosterBook.code(1), "120103", "同名工会");
        done(jobs.submit("一", whole.csv(), city), city);
        var zone = RosterBook.withHeadings("单位名称", "统一社会信用代码", "所属片区", "工会名称")
                .row("改了名字", RosterBook.code(1), "", "只在坏行里的工会")
                .row("高新区的单位", RosterBook.code(2), "120103", "同名工会")
                .row("自己的单位", RosterBook.code(3), "", "同名工会");
        RosterJob job = done(jobs.submit("二", zone.csv(), OFFICER));
        assertThat(job.outcome()).isEqualTo(new RosterJob.Outcome(1, 0, 0, 2, 1));
        assertThat(jobs.badRows(job.id(), OFFICER, 9, 0))
                .flatExtracting(BadRow::problems)
                .extracting(Problem::code)
                .containsExactly("creditCode.elsewhere", "region.outside");
        assertThat(number("select count(*) from organization_employer where name = '河西的单位' and version = 0"))
                .isOne();
        assertThat(number("select count(*) from organization_union where name = '同名工会'"))
                .isEqualTo(2);
        assertThat(number("select count(*) from organization_union")).isEqualTo(2);
    }

    private static RosterBook many(int staff) {
        var book = RosterBook.withHeadings("单位名称", "统一社会信用代码", "职工人数", "工会名称");
        for (int i = 1; i <= MANY; i++) {
            book.row("津海第" + i + "装备", RosterBook.code(i), staff, i % 100 == 0 ? "联合工会" + i % 200 : "");
        }
        return book;
    }

    private RosterJob done(UUID id) {
        return done(id, OFFICER);
    }

    private RosterJob done(UUID id, Actor actor) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !jobs.get(id, actor).isOpen());
        RosterJob job = jobs.get(id, actor);
        assertThat(job.state()).as("%s %s", job.failure(), job.arguments()).isEqualTo(JobState.DONE);
        return job;
    }

    private String fingerprint() {
        return jdbc.sql("select md5(string_agg(e::text, '|' order by credit_code)) from organization_employer e")
                .query(String.class)
                .single();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
