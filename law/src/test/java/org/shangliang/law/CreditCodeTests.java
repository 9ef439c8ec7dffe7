package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {
    @ParameterizedTest(name = "{3}：{0}")
    @CsvFileSource(
            resources = "/cases/credit-codes.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void checksTheCode(String code, boolean valid, @Nullable String reason, String title) {
        var check = CreditCode.check(code);
        assertThat(check.valid()).isEqualTo(valid);
        assertThat(check.reasonCode()).isEqualTo(reason);
        assertThat(GroundTexts.message(check).isEmpty()).isEqualTo(valid);
        assertThat(GroundTexts.message(check)).doesNotContain("{");
    }

    @Test
    @DisplayName("说明第几位是什么字符不对")
    void namesTheWrongCharacter() {
        assertThat(CreditCode.check("91350100M000100I43").arguments()).containsExactly("16", "I");
        assertThat(CreditCode.check("").arguments()).containsExactly("0");
        assertThat(CreditCode.check("91A50100M000100Y43").arguments()).containsExactly("A50100");
    }

    @ParameterizedTest(name = "任何一位写错都能发现：第{0}位")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17})
    void noticesAnySingleSlip(int place) {
        var code = new StringBuilder("91350100M000100Y43");
        code.setCharAt(place, code.charAt(place) == '2' ? '3' : '2');
        assertThat(CreditCode.check(code.toString()).valid()).isFalse();
    }

    @Test
    @DisplayName("GB 32100：补上校验码，余数为零时是0")
    void completesACode() {
        assertThat(CreditCode.withCheckDigit("91350100M000100Y4")).isEqualTo("91350100M000100Y43");
        assertThat(CreditCode.withCheckDigit("00000000000000000")).isEqualTo("000000000000000000");
        assertThat(CreditCode.check("000000000000000000").valid()).isTrue();
        for (var wrong : List.of("9135", "91350100M000100I4", "91350100M000100Y43")) {
            assertThatThrownBy(() -> CreditCode.withCheckDigit(wrong))
                    .isInstanceOfSatisfying(
                            ImpossibleValue.class,
                            e -> assertThat(GroundTexts.message(e)).contains(wrong));
        }
    }
}
