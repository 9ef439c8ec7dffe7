package org.shangliang.app.document.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTests {

    @ParameterizedTest
    @CsvSource({
        "1,一",
        "2,二",
        "9,九",
        "10,十",
        "11,十一",
        "19,十九",
        "20,二十",
        "21,二十一",
        "99,九十九",
        "100,一百",
        "101,一百零一",
        "110,一百一十",
        "115,一百一十五",
        "120,一百二十",
        "999,九百九十九",
        "1000,一千",
        "1001,一千零一",
        "1010,一千零一十",
        "1100,一千一百",
        "2005,二千零五",
        "9999,九千九百九十九"
    })
    void countsAsChaptersAndArticlesAreCounted(int number, String said) {
        assertThat(Numerals.of(number)).isEqualTo(said);
    }

    @Test
    void countsNothingBelowOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Numerals.of(0));
    }
}
