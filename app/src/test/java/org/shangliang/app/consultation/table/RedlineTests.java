package org.shangliang.app.consultation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shangliang.app.consultation.table.Redline.Kind;
import org.shangliang.app.consultation.table.Redline.Version;
import org.shangliang.law.Side;

/** What changed between two texts, to the character, and who wrote it. */
class RedlineTests {

    @Test
    void marksTheCharactersThatChangedAndKeepsNumbersWhole() {
        assertThat(shown(
                        version(Side.WORKERS, "自2026年七月一日起，每人每月增长5.4%。"),
                        version(Side.EMPLOYER, "自2026年四月一日起，每人每月增长6.2%。")))
                .isEqualTo("自2026年[-七][+E四]月一日起，每人每月增长[-5.4%][+E6.2%]。");
    }

    @Test
    void saysOfEveryWordWhichSideFirstWroteItOnTheWay() {
        var shown = shown(
                version(null, "职工平均工资增长百分之三。"),
                version(Side.EMPLOYER, "职工平均工资增长百分之三，自七月起执行。"),
                version(Side.WORKERS, "一线职工平均工资增长百分之三，自七月起执行。"));
        assertThat(shown).isEqualTo("[+W一线]职工平均工资增长百分之三[+E，自七月起执行]。");
    }

    @Test
    void doesNotInterruptAChangeForOneCharacterThatHappensToBeTheSame() {
        assertThat(shown(version(Side.WORKERS, "按月发放"), version(Side.EMPLOYER, "逐月支给")))
                .isEqualTo("[-按月发放][+E逐月支给]");
    }

    @Test
    void givesBackBothTextsWhateverTheyAre() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var old = words(random);
            var now = words(random);
            var parts = Redline.along(List.of(version(Side.WORKERS, old), version(Side.EMPLOYER, now)))
                    .parts();
            assertThat(text(parts, Kind.ADDED)).isEqualTo(old);
            assertThat(text(parts, Kind.REMOVED)).isEqualTo(now);
        }
    }

    private static String text(List<Redline.Part> parts, Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(Redline.Part::text)
                .collect(Collectors.joining());
    }

    private static String words(Random random) {
        var alphabet = List.of("工", "资", "增长", "12.5%", "，", "\n", "𠮷", "Excel", "月", "月");
        return random.ints(random.nextInt(12), 0, alphabet.size())
                .mapToObj(alphabet::get)
                .collect(Collectors.joining());
    }

    private static Version version(Side side, String text) {
        return new Version(side, text);
    }

    private static String shown(Version... versions) {
        return Redline.along(List.of(versions)).parts().stream()
                .map(part -> switch (part.kind()) {
                    case KEPT -> part.text();
                    case REMOVED -> "[-" + part.text() + "]";
                    case ADDED -> "[+" + (part.by() == Side.WORKERS ? "W" : "E") + part.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
