package org.shangliang.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTests {
    private static final Texts TEXTS = Texts.fromClassPath();

    @Test
    void saysDaysAsPeopleSayThemAndWhatOnlyLooksLikeADayAsItIs() {
        assertThat(TEXTS.of("pay.of-band", "2022-03-08", "2022-13-45")).isEqualTo("2022年3月8日：2022-13-45");
    }
}
