package org.shangliang.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Identifiers keep the order in which things were made, also of those made in one moment. */
class IdsTests {
    private static final Instant MOMENT = Instant.parse("2022-03-16T01:00:00.007Z");

    @Test
    void ordersWhatIsMadeInOneMoment() {
        var made = Stream.generate(() -> Ids.ordered(MOMENT)).limit(10_000).toList();
        assertThat(made.stream().map(UUID::toString).toList()).isSorted().doesNotHaveDuplicates();
        assertThat(made).allMatch(one -> one.version() == 7 && one.variant() == 2);
    }

    @Test
    void ordersMoments() {
        var later = Ids.ordered(MOMENT.plusMillis(1)).toString();
        var earlier = Ids.ordered(MOMENT).toString();
        assertThat(earlier).isLessThan(later).startsWith("017f903d-2287-7");
    }
}
