package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTests {
    @ParameterizedTest(name = "行政区划{0}是{1}")
    @CsvSource({
        "12,12",
        "1201,1201",
        "120116,120116",
        "120116900,120116900",
        "120000,12",
        "330100,3301",
        "110000,11",
        "120116900001,120116900001",
        "'',''",
        "00,''",
        "000000,''",
        "120100,1201"
    })
    void readsCodesAsPrefix(String code, String prefix) {
        assertThat(Region.prefix(code)).isEqualTo(prefix);
    }

    @ParameterizedTest(name = "没有这样的代码：{0}")
    @ValueSource(strings = {"1", "abc", "99", "990000", "12011", "12011690", "1201169000", "天津"})
    void refusesOtherCodes(String code) {
        assertThatThrownBy(() -> StatuteBook.of(code, ContractKind.WAGE, LocalDate.of(2022, 3, 8)))
                .isInstanceOfSatisfying(ImpossibleValue.class, wrong -> {
                    assertThat(wrong.field()).isEqualTo("jurisdiction");
                    assertThat(GroundTexts.message(wrong)).contains(code);
                });
    }

    @Test
    @DisplayName("目录列出各省和有自己规定的市，连同规则包")
    void listsRegionsWithTheirPacks() {
        assertThat(Jurisdictions.all())
                .extracting(Jurisdiction::code)
                .isSorted()
                .contains("120000", "330100")
                .hasSize(33);
        var tianjin = Jurisdictions.of("120116900").orElseThrow();
        assertThat(tianjin.name()).isEqualTo("天津市");
        assertThat(tianjin.packs()).singleElement().satisfies(pack -> {
            assertThat(pack.id()).isEqualTo("TJ");
            assertThat(pack.kinds()).containsExactly(ContractKind.WAGE);
            assertThat(pack.effective()).isEqualTo("2010-09-01");
            assertThat(pack.name()).contains("2010");
        });
        assertThat(Jurisdictions.of("330102").orElseThrow().packs())
                .extracting(Jurisdiction.LocalPack::id)
                .containsExactly("HZ", "ZJ");
        assertThat(Jurisdictions.of("33").orElseThrow().packs())
                .extracting(Jurisdiction.LocalPack::id)
                .containsExactly("ZJ");
        assertThat(Jurisdictions.of("33").orElseThrow().packs().getFirst().kinds())
                .isSorted()
                .hasSize(5);
        assertThat(Jurisdictions.of("130000").orElseThrow().packs()).isEmpty();
    }

    @Test
    @DisplayName("长的地区代码排在前面：杭州的规定先于浙江")
    void nearestPackComesFirst() {
        var book = StatuteBook.of("330106", ContractKind.WAGE, LocalDate.of(2022, 3, 8));
        assertThat(book.rule("info.before_meeting").orElseThrow().pack()).isEqualTo("HZ");
        assertThat(book.rule("filing.copies").orElseThrow().pack()).isEqualTo("ZJ");
        assertThat(book.rule("review.no_objection_effect").orElseThrow().pack()).isEqualTo("CN_WAGE");
        assertThat(book.rule("reps.vacancy_fill").orElseThrow().pack()).isEqualTo("CN");
        assertThat(StatuteBook.of("330106", ContractKind.SAFETY, LocalDate.of(2022, 3, 8))
                        .rule("info.before_meeting")
                        .orElseThrow()
                        .pack())
                .isEqualTo("ZJ");
    }
}
