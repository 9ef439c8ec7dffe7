package org.shangliang.app.contract.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.law.Side;

/** Promises are found in clauses with how often and until when; what promises nothing is left alone. */
class ClauseReaderTests {
    private static final LocalDate FROM = LocalDate.of(2022, 5, 1);
    private static final LocalDate TO = LocalDate.of(2023, 4, 30);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            企业每月10日前发放上月工资,                       MONTHLY,   2022-05-10, 单位（企业方）
            每月底公布加班情况,                               MONTHLY,   2022-05-31, 单位（企业方）
            企业每季度向工会通报一次经营情况,                 QUARTERLY, 2022-06-30, 单位（企业方）
            企业每半年公布一次福利费使用情况,                 HALF_YEARLY, 2022-10-31, 单位（企业方）
            企业每年组织一次女职工健康检查,                   YEARLY,    2023-04-30, 单位（企业方）
            2022年12月31日前建成母婴室,                       ONCE,      2022-12-31, 单位（企业方）
            6月30日前补发一季度差额,                          ONCE,      2022-06-30, 单位（企业方）
            3月8日前安排体检,                                 ONCE,      2023-03-08, 单位（企业方）
            本单位最低工资不低于3000元,                       ONCE,      2023-04-30, 单位（企业方）
            工会每年至少检查一次合同履行情况,                 YEARLY,    2023-04-30, 工会
            夜班津贴提高到每班40元,                           ONCE,      2023-04-30, 单位（企业方）
            2月30日前安排培训,                                ONCE,      2023-04-30, 单位（企业方）""")
    void findsWhatIsPromised(String sentence, Rhythm every, LocalDate due, String owner) {
        assertThat(read(sentence + "。"))
                .containsExactly(new Promise(1, sentence.replaceAll("\\s", ""), owner, every, due));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"本合同一式三份", "双方应当遵守本合同", "争议由双方协商解决"})
    void leavesAloneWhatPromisesNothing(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    @DisplayName("一条里几句话，各算各的")
    void readsEachSentenceOfAClause() {
        assertThat(read("企业每月10日发工资；每年组织体检一次。双方互相尊重。")).hasSize(2);
    }

    @Test
    @DisplayName("一行一句没有句号，也各算各的")
    void readsEachLineOfAClause() {
        assertThat(read("企业每月10日前发放工资\n企业每年组织体检一次"))
                .extracting(Promise::words)
                .containsExactly("企业每月10日前发放工资", "企业每年组织体检一次");
    }

    @ParameterizedTest(name = "{1}，第一次{2}")
    @CsvSource(textBlock = """
            MONTHLY,     每月30日前发工资,       2022-06-30, 2022-07-30 2022-08-30
            MONTHLY,     每月三十日前发工资,     2022-06-30, 2022-07-30 2022-08-30
            MONTHLY,     每月28日前发工资,       2022-02-28, 2022-03-28 2022-04-28
            MONTHLY,     每月30号前发工资,       2022-01-30, 2022-02-28 2022-03-30
            MONTHLY,     每月29日前发工资,       2022-02-28, 2022-03-29 2022-04-29
            MONTHLY,     每月底前发工资,         2022-02-28, 2022-03-31 2022-04-30
            MONTHLY,     每月31日前发工资,       2022-06-30, 2022-07-31 2022-08-31
            MONTHLY,     每月10日前发工资,       2022-05-10, 2022-06-10 2022-07-10
            QUARTERLY,   每季度通报经营情况,     2022-06-30, 2022-09-30 2022-12-31
            HALF_YEARLY, 每半年公布福利费,       2022-10-31, 2023-04-30 2023-10-31
            YEARLY,      每年组织体检,           2022-12-31, 2023-12-31 2024-12-31
            YEARLY,      每年2月底前安排体检,    2023-02-28, 2024-02-29 2025-02-28""")
    void comesAgainOnTheDayThatWasMeant(Rhythm every, String words, LocalDate first, String then) {
        int anchor = Wording.anchor(words, first);
        var second = every.after(first, anchor);
        assertThat(List.of(second, every.after(second, anchor)))
                .extracting(LocalDate::toString)
                .containsExactly(then.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "工会, WORKERS",
        "企业工会, WORKERS",
        "职工方, WORKERS",
        "单位（企业方）, EMPLOYER",
        "人力资源部, EMPLOYER",
        "企业和工会, EMPLOYER WORKERS",
        "双方, EMPLOYER WORKERS",
    })
    void tellsWhoseDutyItIsByTheOwner(String owner, String sides) {
        assertThat(Wording.owing(owner)).extracting(Side::name).containsExactlyInAnyOrder(sides.split(" "));
    }

    private static List<Promise> read(String text) {
        return new ClauseReader(FROM, TO).read(List.of(new Draft.Clause(1, "T01", text)));
    }
}
