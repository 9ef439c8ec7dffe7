package org.shangliang.app.campaign.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The days under which the text of a notice is signed (落款日期), each once, the earliest first. */
final class SignedDays {
    private static final Pattern SIGNED =
            Pattern.compile(NoticeReader.patterns().getProperty("signed"));
    private static final Pattern DATED = Pattern.compile(NoticeReader.patterns().getProperty("dated"));

    private SignedDays() {}

    /** Those of the signatures of unions. */
    static List<LocalDate> of(String text) {
        return SIGNED.matcher(text)
                .results()
                .flatMap(one -> day(one, 2))
                .distinct()
                .sorted()
                .toList();
    }

    /** Those too that stand on a line of their own or with another office. */
    static List<LocalDate> all(String text) {
        var dated = DATED.matcher(text).results().flatMap(one -> day(one, 1));
        return Stream.concat(of(text).stream(), dated).distinct().sorted().toList();
    }

    private static Stream<LocalDate> day(MatchResult match, int year) {
        return Stream.ofNullable(NoticeReader.date(match.group(year), match.group(year + 1), match.group(year + 2)));
    }
}
