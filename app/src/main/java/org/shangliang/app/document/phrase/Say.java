package org.shangliang.app.document.phrase;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.block.CanonicalText;
import org.shangliang.app.document.paper.Person;
import org.shangliang.law.ContractKind;
import org.shangliang.law.GroundTexts;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.PeriodUnit;
import org.shangliang.law.RuleStatus;
import org.shangliang.law.Side;

/** Values as a document says them; what is missing is null, or a place to fill by hand. */
public final class Say {
    private Say() {}

    /** A day. */
    public static String day(@Nullable LocalDate day) {
        return day == null
                ? Words.of("document.say.day.fill")
                : say("day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A time of day. */
    public static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** Morning or afternoon, from {@code AM} or {@code PM}; nothing if it is not said. */
    public static String halfDay(@Nullable String halfDay) {
        return halfDay == null ? "" : Words.of("document.say.half-day." + halfDay);
    }

    /** Money, from fen. */
    public static @Nullable String yuan(@Nullable Long fen) {
        return fen == null ? null : number(BigDecimal.valueOf(fen, 2));
    }

    /** Money in units of ten thousand yuan, from fen. */
    public static @Nullable String tenThousand(@Nullable Long fen) {
        return fen == null ? null : number(BigDecimal.valueOf(fen, 6));
    }

    /** A number without needless zeros. */
    public static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** A share in per cent. */
    public static @Nullable String percent(@Nullable BigDecimal percent) {
        return percent == null ? null : number(percent) + "%";
    }

    /** The law cited, each with its article, and marked where it is still to be checked. */
    public static @Nullable String basis(List<LegalBasis> basis) {
        if (basis.isEmpty()) {
            return null;
        }
        var cited = basis.stream()
                .filter(one -> !isSaidBetter(one, basis))
                .distinct()
                .toList();
        return GroundTexts.citations(cited);
    }

    /** An instrument without an article says nothing beside the same instrument with its article, or once more doubted. */
    private static boolean isSaidBetter(LegalBasis one, List<LegalBasis> all) {
        return one.article().isEmpty()
                && all.stream()
                        .filter(other -> other.instrument().equals(one.instrument()) && !other.equals(one))
                        .anyMatch(other -> !other.article().isEmpty() || one.status() == RuleStatus.SEEN);
    }

    /** Things in a row. */
    public static @Nullable String list(Collection<String> things) {
        return things.isEmpty() ? null : String.join(Words.of("document.say.comma"), things);
    }

    /** Names with posts in a row. */
    public static @Nullable String people(Collection<Person> people) {
        return list(people.stream().map(Say::person).collect(Collectors.toList()));
    }

    /** A name with its post. */
    public static @Nullable String person(@Nullable Person person) {
        if (person == null) {
            return null;
        }
        return person.post() == null || person.post().isBlank()
                ? person.name()
                : say("person", person.name(), person.post());
    }

    /** Female or male. */
    public static @Nullable String gender(@Nullable String gender) {
        return gender == null ? null : Words.of("document.say.gender." + gender);
    }

    /** What is to be concluded, for instance a special collective contract on wages. */
    public static String contract(ContractKind kind) {
        return Words.of("document.say.contract." + kind);
    }

    /** What the sides talk about, as it stands in a title, for instance collective consultation on wages. */
    public static String consultation(ContractKind kind) {
        return Words.of("document.say.consultation." + kind);
    }

    /** The side, as it is called in a list. */
    public static String side(Side side) {
        return Words.of("document.say.side." + side);
    }

    /** A unit of a period. */
    public static @Nullable String unit(@Nullable PeriodUnit unit) {
        return unit == null ? null : Words.of("document.say.unit." + unit);
    }

    /** A number in Chinese characters. */
    public static String count(int number) {
        return Numerals.of(number);
    }

    /** The first sixteen digits of a digest in groups of four. */
    public static @Nullable String digest(@Nullable String digest) {
        return digest == null || digest.length() < 16 ? null : CanonicalText.mark(digest);
    }

    /** Whether there is anything to print. */
    public static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static String say(String key, Object... values) {
        return MessageFormat.format(Words.of("document.say." + key), values);
    }
}
