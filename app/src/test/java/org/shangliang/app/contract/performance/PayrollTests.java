package org.shangliang.app.contract.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shangliang.app.platform.InvalidInput;

/** The program that an employer runs on its own payroll, and its result as it is taken in. */
class PayrollTests {
    private static final Path PROGRAM = Path.of("..", "ops", "payroll", "CheckPayroll.java");
    private static final UUID CASE = UUID.fromString("01a20625-aa21-7223-8d74-7c5511bcf580");
    private static final String TERMS = "shangliang-terms-1\ncase=" + CASE + "\ntext=" + "a".repeat(64)
            + "\nminimum=3000.00\ngrowth=5\npayday=10\nfrom=2022-05-01\nto=2023-04-30\n";
    private static final String GOOD = """
            姓名,应发工资,上年月平均,发放日期
            赵甲,"6,300.00",6000,2022-07-10
            钱乙,3150,3000,2022-07-08
            孙丙,5250.50,5000,2022-07-10
            合计,14700.50,14000,
            """;

    @TempDir
    Path folder;

    @Test
    @DisplayName("都做到了：结果收得进来，里面没有姓名、没有工资")
    void passesAndTellsNobodysPay() throws Exception {
        var printed = run(GOOD.getBytes(StandardCharsets.UTF_8));
        assertThat(printed).doesNotContain("赵甲", "钱乙", "6300", "6,300", "3150", "5250");
        var result = PayrollResult.read(printed, CASE, TERMS);
        assertThat(result.passed()).isTrue();
        assertThat(result.people()).isEqualTo(3);
        assertThat(result.lines()).extracting(PayrollResult.Line::check).containsExactly("minimum", "payday", "growth");
        assertThat(PayrollResult.read(run(GOOD.getBytes(Charset.forName("GB18030"))), CASE, TERMS)
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("有人低于约定、晚发、涨得不够：只说做没做到，一两个人不说具体几个")
    void failsWithoutPointingAtAnybody() throws Exception {
        var bad =
                GOOD.replace("3150", "2900").replace("2022-07-08", "2022-07-15").replace("5250.50", "5000");
        var result = PayrollResult.read(run(bad.getBytes(StandardCharsets.UTF_8)), CASE, TERMS);
        assertThat(result.lines())
                .containsExactly(
                        new PayrollResult.Line("minimum", false, "1-2"),
                        new PayrollResult.Line("payday", false, "1-2"),
                        new PayrollResult.Line("growth", false, ""));
    }

    @Test
    @DisplayName("合计行不在第一格也认得出，不当成一个人")
    void leavesOutSumsWhereverTheySayIt() throws Exception {
        var sheet = GOOD.replace("姓名,", "序号,姓名,")
                .replace("赵甲", "1,赵甲")
                .replace("钱乙", "2,钱乙")
                .replace("孙丙", "3,孙丙")
                .replace("合计,", ",合 计,");
        var result = PayrollResult.read(run(sheet.getBytes(StandardCharsets.UTF_8)), CASE, TERMS);
        assertThat(result.people()).isEqualTo(3);
        assertThat(result.passed()).isTrue();
    }

    @Test
    @DisplayName("改过的、别的合同的、贴漏了的结果都不收，说明原因")
    void takesInOnlyWhatTheProgramWrote() throws Exception {
        var printed = run(GOOD.replace("3150", "2900").getBytes(StandardCharsets.UTF_8));
        assertThat(code(printed.replace("minimum=FAIL 1-2", "minimum=PASS 0"), CASE, TERMS))
                .isEqualTo("contract.payroll.changed");
        assertThat(code(printed, UUID.randomUUID(), TERMS)).isEqualTo("contract.payroll.other");
        assertThat(code(printed, CASE, TERMS.replace("3000", "3100"))).isEqualTo("contract.payroll.other");
        assertThat(code(printed.substring(30), CASE, TERMS)).isEqualTo("contract.payroll.form");
        assertThat(code("做到了", CASE, TERMS)).isEqualTo("contract.payroll.form");
    }

    @Test
    @DisplayName("工资表缺列、不是数字：用中文说清是哪一行哪一列")
    void saysWhatIsWrongWithThePayroll() throws Exception {
        assertThat(run(GOOD.replace("应发工资", "金额").getBytes(StandardCharsets.UTF_8)))
                .contains("没有“应发工资”这一列");
        assertThat(run(GOOD.replace("3150", "三千").getBytes(StandardCharsets.UTF_8)))
                .contains("第 3 行“应发工资”不是数字");
        assertThat(run(new byte[] {'P', 'K', 3, 4, 20, 0})).contains("这是 Excel 文件，请先另存为 CSV");
        Files.delete(folder.resolve("payroll.csv"));
        assertThat(run(null)).contains("没有找到文件", "payroll.csv").doesNotContain("Exception");
    }

    private static String code(String pasted, UUID caseId, String terms) {
        return catchThrowableOfType(InvalidInput.class, () -> PayrollResult.read(pasted, caseId, terms))
                .errors()
                .getFirst()
                .code();
    }

    private String run(byte @Nullable [] payroll) throws IOException, InterruptedException {
        var terms = Files.writeString(folder.resolve("terms.txt"), TERMS);
        var table = folder.resolve("payroll.csv");
        if (payroll != null) {
            Files.write(table, payroll);
        }
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        PROGRAM.toString(),
                        terms.toString(),
                        table.toString(),
                        "2022-06")
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
