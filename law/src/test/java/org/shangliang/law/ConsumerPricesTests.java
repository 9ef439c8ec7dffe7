package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsumerPricesTests {
    @Test
    @DisplayName("居民消费价格：读到的才有，公布以前没有；本地没读到的用全国的，并说明是全国的")
    void knowsOnlyWhatWasReadAndPublished() {
        assertThat(ConsumerPrices.on("120116", LocalDate.of(2022, 1, 11))).isEmpty();
        var change = ConsumerPrices.on("120116", LocalDate.of(2022, 1, 12)).orElseThrow();
        assertThat(change.percent()).isEqualByComparingTo("0.9");
        assertThat(change.year()).isEqualTo(2021);
        assertThat(change.national()).isTrue();
        assertThat(change.source()).startsWith("seen");
    }
}
