package org.shangliang.app.contract.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.contract.publication.Compared.Said;

/** What words taken from a sheet prove: only what was compared. */
class ComparedTests {
    private static final List<String> TEXT = List.of(
            "工资专项集体合同",
            "第一章 工资水平",
            "第一条本年度职工平均工资增长百分之五，自1月1日起执行。",
            "第二条企业每月10日前发放上月工资，遇休息日提前发放。",
            "第二章 其他",
            "第三条本合同有效期一年，期满前三个月双方协商续签。");

    @Test
    @DisplayName("全文照抄，空格、换行、全角半角不算")
    void takesTheWholeText() {
        var copied = String.join("\n", TEXT).replace("，", ",").replace("第", " 第");
        assertThat(Compared.of(copied, TEXT)).isEqualTo(new Compared(6, 6, List.of(), true));
        assertThat(Compared.of(copied, TEXT).said()).isEqualTo(Said.WHOLE);
    }

    @Test
    @DisplayName("改一个字、删一条、加一条，都看得出来")
    void findsWhatWasChanged() {
        var changed = Compared.of(String.join("", TEXT).replace("百分之五", "百分之三"), TEXT);
        assertThat(changed.said()).isEqualTo(Said.STRANGE);
        assertThat(changed.strange()).singleElement().asString().contains("百分之三");
        var added = Compared.of(String.join("", TEXT) + "第四条 加班费包含在工资里。", TEXT);
        assertThat(added.said()).isEqualTo(Said.MORE);
        assertThat(added.strange()).containsExactly("第四条加班费包含在工资里。");
        var without = Compared.of(String.join("", TEXT.subList(0, 3)) + String.join("", TEXT.subList(4, 6)), TEXT);
        assertThat(without.said()).isEqualTo(Said.PART);
        assertThat(without.found()).isEqualTo(5);
    }

    @Test
    @DisplayName("只贴一部分，就只说这一部分；摘到一半的句子也算；太短的字不算")
    void saysNoMoreThanWasCompared() {
        assertThat(Compared.of(TEXT.get(3), TEXT).said()).isEqualTo(Said.PART);
        assertThat(Compared.of("本年度职工平均工资增长百分之五……", TEXT).said()).isEqualTo(Said.PART);
        assertThat(Compared.of("工资", TEXT).said()).isEqualTo(Said.STRANGE);
        assertThat(Compared.of("第二条企业每月10日前发放上月工资，遇休息日不发放。", TEXT).said()).isEqualTo(Said.STRANGE);
    }

    @Test
    @DisplayName("没有公开的，只说全对还是没全对")
    void tellsNothingOfAClosedText() {
        assertThat(Compared.of(TEXT.get(3), TEXT).closed().said()).isEqualTo(Said.UNTOLD);
        assertThat(Compared.of(String.join("", TEXT), TEXT).closed().said()).isEqualTo(Said.WHOLE);
    }
}
