package org.shangliang.app.consultation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One clause has one canonical wording, whoever typed it; two different clauses have two. */
class ClauseWordingTests {
    private static final String HAN = "职工每月工资不低于夜班津贴按时发放第条由双方协商";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "每月 10 日前发放. | 每月10日前发放.",
                "不低于2,510元,按月发放 | 不低于2,510元，按月发放",
                "早8:30上班(提前到) | 早8:30上班（提前到）",
                "每班４５元;节假日加倍 | 每班45元；节假日加倍",
                "增长 5.8 ％ | 增长5.8%",
                "参照 GB 50034 执行 | 参照GB 50034执行",
                "列 1，2，3 项 | 列1，2，3项",
            })
    void bringsWidthAndBlanksIntoOneForm(String typed, String canonical) {
        assertThat(ClauseWording.canonical(typed)).isEqualTo(canonical);
    }

    @Property(tries = 3000)
    void staysAsItIsOnceItIsCanonical(@ForAll("anything") String text) {
        var once = ClauseWording.canonical(text);
        assertThat(ClauseWording.canonical(once)).isEqualTo(once);
    }

    @Property(tries = 2000)
    void doesNotMindLineBreaksBlanksAndWidth(@ForAll("clause") String text, @ForAll long seed) {
        assertThat(ClauseWording.canonical(noisy(text, new Random(seed)))).isEqualTo(ClauseWording.canonical(text));
    }

    @Property(tries = 2000)
    void tellsAnotherWordOrDigitApart(@ForAll("clause") String text, @ForAll long seed) {
        var random = new Random(seed);
        int at = random.nextInt(text.length());
        char was = text.charAt(at);
        char now = Character.isDigit(was) ? (char) ('0' + (was - '0' + 1) % 10) : was == '工' ? '人' : '工';
        boolean word = Character.isDigit(was) || HAN.indexOf(was) >= 0;
        var other = text.substring(0, at) + now + text.substring(at + 1);
        assertThat(ClauseWording.same(text, other)).isEqualTo(!word && was == now);
    }

    /** The same clause as another keyboard or program writes it. */
    private static String noisy(String text, Random random) {
        var noisy = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (HAN.indexOf(c) >= 0 && random.nextInt(4) == 0) {
                noisy.append(random.nextBoolean() ? ' ' : '\u3000').append(random.nextBoolean() ? "\u200B" : "");
            }
            if (c >= '0' && c <= '9' && random.nextBoolean()) {
                noisy.append((char) (c + 0xFEE0));
            } else if (c == '\n') {
                noisy.append(random.nextBoolean() ? " \r\n\n" : "\u2028");
            } else if (c == '；' && random.nextBoolean()) {
                noisy.append(';');
            } else if (c == '（' || c == '）') {
                noisy.append(random.nextBoolean() ? c : (char) (c - 0xFEE0));
            } else {
                noisy.append(c);
            }
        }
        return noisy.toString();
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars(HAN + "0123456789,;:?!()，；：（）. \n\r\t\u3000\u200B\u00A0ｅ\u0301aA％９\u037E")
                        .ofMaxLength(60));
    }

    /** A clause as it is usually written: sentences of Chinese words and numbers. */
    @Provide
    Arbitrary<String> clause() {
        var words = Arbitraries.strings().withChars(HAN).ofMinLength(1).ofMaxLength(8);
        var numbers = Arbitraries.integers().between(1, 99999).map(String::valueOf);
        var marks = Arbitraries.of("；", "（", "）", "\n");
        return net.jqwik.api.Combinators.combine(words, numbers, words, marks, words)
                .as((one, number, two, mark, three) -> one + number + two + mark + three)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }
}
