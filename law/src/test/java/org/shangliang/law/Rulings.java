package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rulings for the tests. */
final class Rulings {
    private Rulings() {}

    static List<Ground> grounds(Ruling ruling) {
        return switch (ruling) {
            case Permitted(var notes) -> notes;
            case Refused(var grounds) -> grounds;
        };
    }

    static void check(Ruling ruling, boolean permitted, @Nullable String codes) {
        assertThat(ruling.isPermitted()).isEqualTo(permitted);
        assertThat(String.join(" ", grounds(ruling).stream().map(Ground::code).toList()))
                .isEqualTo(codes == null ? "" : codes);
        if (!permitted) {
            assertThat(grounds(ruling))
                    .allSatisfy(ground -> assertThat(ground.basis())
                            .as("a refusal cites a text that was read")
                            .anyMatch(basis -> basis.status() == RuleStatus.SEEN));
        }
    }
}
