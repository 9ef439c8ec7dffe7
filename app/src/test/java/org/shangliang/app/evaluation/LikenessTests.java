package org.shangliang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The measure is what it says, the same every time, and the bands find what is alike. */
class LikenessTests {
    private static final String WORDS = "职工工资增长企业双方协商标准每月支付奖金岗位技能培训休假安全保障执行公布检查";

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        random.ints(length, 0, WORDS.length()).forEach(at -> text.append(WORDS.charAt(at)));
        return text.toString();
    }

    private static Set<String> slices(String text) {
        var slices = new HashSet<String>();
        for (int at = 0; at + Likeness.PIECE <= text.length(); at++) {
            slices.add(text.substring(at, at + Likeness.PIECE));
        }
        return slices;
    }

    @Test
    void isTheShareOfCommonPiecesForAnyTwoTexts() {
        var random = new Random(8);
        for (int round = 0; round < 300; round++) {
            var one = text(random, 20 + random.nextInt(300));
            var other = one.substring(0, random.nextInt(one.length())) + text(random, 10 + random.nextInt(50));
            var shared = slices(one);
            shared.retainAll(slices(other));
            var all = slices(one);
            all.addAll(slices(other));
            assertThat(Likeness.perMille(Likeness.pieces(one), Likeness.pieces(other)))
                    .isEqualTo(shared.size() * 1000 / all.size())
                    .isEqualTo(Likeness.perMille(Likeness.pieces(other), Likeness.pieces(one)));
        }
    }

    @Test
    void isWholeOnlyForTheSamePiecesAndNothingForNothing() {
        var pieces = Likeness.pieces("职工工资比上年增长");
        assertThat(Likeness.perMille(pieces, pieces)).isEqualTo(1000);
        assertThat(Likeness.perMille(new long[0], new long[0])).isZero();
        assertThat(Likeness.perMille(pieces, new long[0])).isZero();
        assertThat(Likeness.pieces("短")).hasSize(1);
    }

    @Test
    void theBandsFindEveryPairThatIsAlikeAndFewThatAreNot() {
        var random = new Random(316);
        int falseAlarms = 0;
        for (int round = 0; round < 200; round++) {
            var one = text(random, 800);
            var at = random.nextInt(700);
            var alike = one.substring(0, at) + text(random, 10) + one.substring(at + 10);
            var other = one.substring(0, 300) + text(random, 500);
            assertThat(Likeness.perMille(Likeness.pieces(one), Likeness.pieces(alike)))
                    .isGreaterThan(950);
            assertThat(meet(one, alike)).isTrue();
            falseAlarms += meet(one, other) ? 1 : 0;
        }
        assertThat(falseAlarms).isLessThan(20);
    }

    private static boolean meet(String one, String other) {
        var keys = Likeness.bands(Likeness.pieces(one));
        var others = Likeness.bands(Likeness.pieces(other));
        for (int band = 0; band < Likeness.BANDS; band++) {
            if (keys[band] == others[band]) {
                return true;
            }
        }
        return false;
    }

    @Test
    void givesTheSameKeysInEveryRelease() {
        assertThat(Arrays.hashCode(Likeness.bands(Likeness.pieces("岗位工资标准按双方确认的工资标准表执行"))))
                .isEqualTo(-255407191);
    }

    @Test
    void namesDaysAndFiguresDoNotMakeTwoTextsDifferent() {
        var one = Wording.of("津澜公司自2022年4月1日起，职工月平均工资增长 5.0%。", "津澜公司");
        var other = Wording.of("鼎峰公司自2021年7月起职工月平均工资增长6%", "鼎峰公司");
        assertThat(one.words()).isEqualTo(other.words());
        assertThat(one.figures()).isEqualTo("5");
        assertThat(other.figures()).isEqualTo("6");
        assertThat(Wording.of("增长百分之五", "").figures()).isEqualTo("百分之五");
    }
}
