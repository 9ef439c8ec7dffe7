package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundTextsTests {
    private static final List<String> ARGUMENTS = List.of("WORKERS", "2022-03-08", "3", "4", "5");

    @ParameterizedTest(name = "{0} 有说明和补救办法")
    @EnumSource(GroundCode.class)
    void everyCodeHasBothTexts(GroundCode code) {
        var ground = new Ground(code.code(), ARGUMENTS, List.of());
        assertThat(GroundTexts.message(ground)).isNotBlank().doesNotContain("{");
        assertThat(GroundTexts.cure(ground)).isNotBlank().doesNotContain("{");
    }

    @Test
    @DisplayName("说明里用中文的双方、日期和数字")
    void speaksPlainly() {
        var few = new Ground("reps.tooFew", List.of("WORKERS", "2", "3", "1"), List.of());
        assertThat(GroundTexts.message(few)).isEqualTo("职工方代表2人，至少要3人，还差1人");
        assertThat(GroundTexts.cure(few)).isEqualTo("请再增加1名代表");
        var late = new Ground("offer.reply.late", List.of("2022-03-16", "2022-03-15", "1"), List.of());
        assertThat(GroundTexts.message(late)).isEqualTo("答复在2022年3月16日作出，比最后期限2022年3月15日晚了1天");
        var many = new Ground("adoption.votes", List.of("18000", "8999", "9001", "2"), List.of());
        assertThat(GroundTexts.message(many)).contains("18000").contains("9001");
    }

    @Test
    @DisplayName("没有的日子和普通文字照原样说")
    void leavesOtherWordsAlone() {
        var noSuchDay = new Ground("reps.twice", List.of("EMPLOYER", "2022-02-30"), List.of());
        assertThat(GroundTexts.message(noSuchDay)).isEqualTo("企业方名单里2022-02-30出现了不止一次");
        var date = new Ground("reps.bothSides", List.of("date"), List.of());
        assertThat(GroundTexts.message(date)).startsWith("date同时");
    }

    @Test
    @DisplayName("引用写全名和条号，没核实的标出来")
    void citesWithItsMark() {
        assertThat(GroundTexts.citation(new LegalBasis("集体合同规定", "36", RuleStatus.SEEN)))
                .isEqualTo("《集体合同规定》第36条");
        assertThat(GroundTexts.citation(new LegalBasis("企业民主管理规定", "", RuleStatus.MEMORY)))
                .isEqualTo("《企业民主管理规定》（待核实）");
        assertThat(GroundTexts.citation(new LegalBasis("企业民主管理规定", "18", RuleStatus.MEMORY)))
                .isEqualTo("《企业民主管理规定》第18条（待核实）");
        assertThat(GroundTexts.citations(
                        List.of(new LegalBasis("甲", "1", RuleStatus.SEEN), new LegalBasis("乙", "", RuleStatus.SEEN))))
                .isEqualTo("《甲》第1条、《乙》（条号待核实）");
        assertThat(GroundTexts.citations(List.of())).isEmpty();
    }

    @Test
    @DisplayName("待核实：没读过，或没读到条号")
    void knowsWhatIsUnverified() {
        assertThat(new LegalBasis("甲", "1", RuleStatus.SEEN).unverified()).isFalse();
        assertThat(new LegalBasis("甲", "", RuleStatus.SEEN).unverified()).isTrue();
        assertThat(new LegalBasis("甲", "1", RuleStatus.MEMORY).unverified()).isTrue();
    }

    @Test
    @DisplayName("没有文本的代码是程序错误")
    void unknownCodeIsABug() {
        assertThat(GroundTexts.has("no.such")).isFalse();
        var unknown = new Ground("no.such", List.of(), List.of());
        assertThatThrownBy(() -> GroundTexts.message(unknown))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no.such");
    }
}
