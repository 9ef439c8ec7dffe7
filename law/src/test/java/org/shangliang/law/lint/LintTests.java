package org.shangliang.law.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Ground;
import org.shangliang.law.GroundTexts;
import org.shangliang.law.RuleStatus;

class LintTests {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 16);

    private static List<LintFinding> read(String region, ContractKind kind, LocalDate on, String... clauses) {
        return Lint.of(region, kind, on, LintDraft.whole(List.of(clauses)));
    }

    private static List<String> codes(List<LintFinding> findings) {
        return findings.stream().map(finding -> finding.ground().code()).toList();
    }

    @Test
    @DisplayName("每个发现说明第几条、差多少、怎么改、依据哪一条")
    void tellsWhereWhatAndWhy() {
        var found = read("120116", ContractKind.WAGE, DAY, "每日工作八小时。", "每月加班不超过４０小时。");
        assertThat(found).hasSize(1);
        var finding = found.getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.SEVERE);
        assertThat(finding.clause()).isEqualTo(2);
        assertThat(GroundTexts.message(finding.ground())).isEqualTo("第2条与规定抵触：每月加班写到40小时，每月最多36小时");
        assertThat(GroundTexts.cure(finding.ground())).contains("36");
        assertThat(finding.ground().basis())
                .anyMatch(basis -> basis.instrument().equals("劳动法")
                        && basis.article().equals("41")
                        && basis.status() == RuleStatus.SEEN);
    }

    @Test
    @DisplayName("数字跟着日期和地区走：最低工资调整以后同一条就低了，没读到最低工资的地方不瞎说")
    void limitsComeFromTheDayAndThePlace() {
        var clause = "职工月工资不低于2200元。";
        assertThat(read("120116", ContractKind.WAGE, DAY, clause)).isEmpty();
        assertThat(codes(read("120116", ContractKind.WAGE, LocalDate.of(2023, 11, 1), clause)))
                .containsExactly("lint.wageBelow");
        assertThat(read("310000", ContractKind.WAGE, DAY, "职工月工资不低于500元。")).isEmpty();
        assertThat(read("120116", ContractKind.PLATFORM_ACCORD, DAY, "每月加班不超过60小时。"))
                .isEmpty();
    }

    @Test
    @DisplayName("妇女权益保障法第44条：2023年起综合合同没有女职工内容的提示；写了的、谈工资的、以前的不提示")
    void womensContentIsMissedOnlyWhereTheLawAsksForIt() {
        var later = LocalDate.of(2023, 3, 1);
        assertThat(codes(read("120116", ContractKind.COMPREHENSIVE, later, "每日工作八小时。")))
                .containsExactly("lint.women");
        assertThat(read("120116", ContractKind.COMPREHENSIVE, later, "女职工在孕期不安排夜班。"))
                .isEmpty();
        assertThat(read("120116", ContractKind.WAGE, later, "每日工作八小时。")).isEmpty();
        assertThat(read("120116", ContractKind.COMPREHENSIVE, DAY, "每日工作八小时。")).isEmpty();
        assertThat(Lint.of("120116", ContractKind.COMPREHENSIVE, later, LintDraft.part(List.of("每日工作八小时。"))))
                .isEmpty();
    }

    @Test
    @DisplayName("两条里同一个数不一样，指出后一条和前一条的条号")
    void holdsClausesAgainstEachOther() {
        var found = read("120116", ContractKind.WAGE, DAY, "每月10日发放工资。", "按时发薪。", "每月十五日支付上月工资。");
        assertThat(codes(found)).containsExactly("lint.contradiction");
        assertThat(found.getFirst().ground().arguments()).containsExactly("3", "15", "1", "10");
        assertThat(read("120116", ContractKind.WAGE, DAY, "每月10日发放工资。", "每月十日支付工资。"))
                .isEmpty();
    }

    @Test
    @DisplayName("引用的条号超出全文的提示，引用法律条文的不提示")
    void findsDanglingReferences() {
        assertThat(codes(read("120116", ContractKind.WAGE, DAY, "按照本合同第九条执行。", "依照《劳动合同法》第五十四条报送。")))
                .containsExactly("lint.reference");
        assertThat(Lint.of("120116", ContractKind.WAGE, DAY, LintDraft.part(List.of("按照本合同第九条执行。"))))
                .isEmpty();
    }

    @Test
    @DisplayName("每个代码都有说明和改法；空条款、超长条款也不出错、不卡住")
    void staysQuickAndHasWordsForEverything() throws IOException {
        var texts = new Properties();
        try (var stream = new InputStreamReader(
                Objects.requireNonNull(GroundTexts.class.getResourceAsStream("grounds.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(stream);
        }
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("lint.") && !key.endsWith(".cure"))
                .forEach(key -> assertThat(GroundTexts.cure(new Ground(key, List.of("1", "2", "3", "4"), List.of())))
                        .isNotBlank()
                        .doesNotContain("{"));
        assertThat(read("120116", ContractKind.WAGE, DAY, "", "  ", "。。；")).isEmpty();
        var start = System.nanoTime();
        read("120116", ContractKind.WAGE, DAY, "每月加班工资".repeat(1300), "扣除工资，".repeat(1500));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @DisplayName("一长串数字也马上看完，不会卡住")
    void readsARowOfFiguresWithoutEndAtOnce() {
        for (var figure : List.of("9", "一")) {
            long start = System.nanoTime();
            read("120116", ContractKind.WAGE, DAY, figure.repeat(8000));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(figure).isLessThan(Duration.ofSeconds(4));
        }
    }
}
