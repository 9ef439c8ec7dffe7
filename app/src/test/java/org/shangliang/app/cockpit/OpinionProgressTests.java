package org.shangliang.app.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.contract.performance.Commitments;
import org.shangliang.app.contract.performance.Done;
import org.shangliang.app.contract.performance.Promise;
import org.shangliang.app.contract.performance.Rhythm;
import org.shangliang.app.opinion.CaseProgress;
import org.shangliang.app.opinion.CaseProgress.Progress;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** A worker's matter followed to its clauses, into force, and to what was kept of them. */
@DatabaseTest
@Transactional
class OpinionProgressTests {
    private static final String PAY = "自合同生效当月起，职工月平均工资增长百分之五。";
    private static final String NIGHT = "夜班津贴每班提高到二十元。";
    private static final String DAY = "每月10日以前发放上月工资。";

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseProgress progress;

    @Autowired
    Tables tables;

    @Autowired
    Commitments commitments;

    CaseJourney journey;

    @BeforeEach
    void begin() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("agenda");
    }

    private void agenda(String items) {
        journey.instead("{'items': [" + items + "]}");
    }

    private static String item(String heading, String title) {
        return "{'heading': '" + heading + "', 'title': '" + title + "'}";
    }

    /** The usual draft, with these clauses; without any, those initialled at the table. */
    private void draft(String clauses) {
        journey.before("draft").instead("""
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30', 'clauses': [%s],
                 'wage': {'growthPercent': 5, 'minimumWageFen': 300000, 'payDay': 10},
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""".formatted(clauses));
    }

    private static String clause(String heading, String text) {
        return "{'heading': '" + heading + "', 'text': '" + text + "'}";
    }

    private Progress of(String topic, String title) {
        return progress.of(journey.id(), topic, title).orElseThrow();
    }

    @Test
    @DisplayName("两条工资条款都是议题谈出来的：回执两条都给看，生效日也看得到")
    void showsEveryClauseThatCameOfAnItem() {
        agenda(item("T01.4", "涨工资") + "," + item("T01.2", "按时发工资"));
        journey.before("draft");
        assertThat(of("T01.4", "涨工资").clauses()).isEmpty();
        draft(clause("T01.4", PAY) + "," + clause("T01.4", NIGHT) + "," + clause("T01.2", DAY));
        assertThat(of("T01.4", "涨工资").clauses()).containsExactly("第 1 条：" + PAY, "第 2 条：" + NIGHT);
        assertThat(of("T01.2", "工资什么时候发").clauses()).containsExactly("第 3 条：" + DAY);
        assertThat(of("T01.4", "涨工资").inForce()).isNull();
        journey.inForce();
        assertThat(of("T01.4", "涨工资").inForce()).contains("2022");
        assertThat(of("T01.4", "涨工资").performance()).isEmpty();
    }

    @Test
    @DisplayName("同一类有两项议题时按协商桌上的条款名对上号；对不上号的说明是同类条款")
    void goesByTheTitleAtTheTableAndSaysWhereItCannotTell() {
        agenda(item("T01.3", "夜班津贴") + "," + item("T01.3", "高温津贴") + "," + item("T02.1", "倒班"));
        draft(clause("T01.3", NIGHT) + "," + clause("T02", "每日工作八小时。"));
        assertThat(of("T01.3", "夜班津贴").clauses()).containsExactly("同类的第 1 条：" + NIGHT);
        assertThat(of("T01.3", "高温津贴").clauses()).containsExactly("同类的第 1 条：" + NIGHT);
        assertThat(of("T02.1", "倒班").clauses()).containsExactly("同类的第 2 条：每日工作八小时。");
        begin();
        agenda(item("T01.3", "夜班津贴") + "," + item("T01.3", "高温津贴"));
        journey.before("draft");
        initialled("夜班津贴", NIGHT);
        initialled("发放日期", DAY);
        draft("");
        assertThat(of("T01.3", "夜班津贴").clauses()).containsExactly("第 1 条：" + NIGHT);
        assertThat(of("T01.3", "高温津贴").clauses()).containsExactly("同类的第 2 条：" + DAY);
    }

    private void initialled(String title, String text) {
        var workers = journey.representative(Side.WORKERS, "赵一");
        CaseJourney.done(tables.take(journey.id(), new Propose(null, "T01.3", title, null, text, null, null), workers));
        var clause = tables.of(journey.id()).clauses().stream()
                .filter(one -> one.title().equals(title))
                .map(NegotiatedClause::id)
                .findFirst()
                .orElseThrow();
        for (var chief : List.of(workers, journey.representative(Side.EMPLOYER, "钱一"))) {
            CaseJourney.done(tables.take(journey.id(), new Sign(clause, 1, false), chief));
        }
    }

    @Test
    @DisplayName("兑现情况：检查看到什么、承诺办没办到、过没过期，逐条写明")
    void tellsWhatInspectionsFoundAndWhatWasDoneOfThePromises() {
        agenda(item("T01.4", "涨工资") + "," + item("T01.2", "按时发工资"));
        draft(clause("T01.4", PAY) + "," + clause("T01.4", NIGHT) + "," + clause("T01.2", DAY));
        journey.inForce();
        promised(1, "工资涨百分之五", Rhythm.ONCE, "2022-05-10");
        promised(2, "夜班津贴补发", Rhythm.ONCE, "2022-05-20");
        promised(3, "每月10日发工资", Rhythm.MONTHLY, "2022-05-10");
        promised(3, "写错了的一条", Rhythm.ONCE, "2022-05-30");
        assertThat(of("T01.2", "按时发工资").performance())
                .containsExactly("第 3 条“每月10日发工资”：2022年5月10日到期，还没到日子", "第 3 条“写错了的一条”：2022年5月30日到期，还没到日子");
        var wrong = commitments.of(journey.id()).getLast();
        assertThat(wrong.words()).isEqualTo("写错了的一条");
        commitments.withdraw(journey.id(), wrong.id(), "重复", journey.actor(Role.UNION_CHAIR));
        journey.passTo(LocalDate.of(2022, 5, 9));
        keep("每月10日发工资", "2022-05-09");
        journey.passTo(LocalDate.of(2022, 5, 25));
        keep("工资涨百分之五", "2022-05-24");
        journey.must(
                "inspections",
                Role.UNION_CHAIR,
                "{'findings': [{'clause': 1, 'state': 'DONE'}, {'clause': 2, 'state': 'NOT', 'remedy': '补发',"
                        + " 'remedyBy': '2022-06-30'}]}");
        assertThat(of("T01.4", "涨工资").performance())
                .containsExactly(
                        "第 1 条，2022年5月25日检查：已经兑现",
                        "第 1 条“工资涨百分之五”：2022年5月10日到期，2022年5月24日才登记办到",
                        "第 2 条，2022年5月25日检查：没有兑现",
                        "第 2 条“夜班津贴补发”：2022年5月20日到期，还没有登记办到");
        assertThat(of("T01.2", "按时发工资").performance())
                .containsExactly("第 3 条“每月10日发工资”：2022年5月9日登记办到", "第 3 条“每月10日发工资”：2022年6月10日到期，还没到日子");
    }

    private void promised(int clause, String words, Rhythm every, String due) {
        var promise = new Promise(clause, words, "单位", every, LocalDate.parse(due));
        commitments.list(journey.id(), List.of(promise), journey.actor(Role.UNION_CHAIR));
    }

    private void keep(String words, String on) {
        var one = commitments.of(journey.id()).stream()
                .filter(each -> each.words().equals(words))
                .findFirst()
                .orElseThrow();
        var done = new Done(LocalDate.parse(on), "办了", null, null);
        commitments.keep(journey.id(), one.id(), done, journey.actor(Role.EMPLOYER));
    }
}
