package org.shangliang.app.campaign.notice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Recognises in the text of a notice (通知) who issues it, to whom, what it is called, and until when it is to be done. */
@Component
public class NoticeReader {
    private final Pattern title;
    private final Pattern number;
    private final Pattern addressees;
    private final Pattern signed;
    private final Pattern closing;

    NoticeReader() {
        var patterns = patterns();
        title = Pattern.compile(patterns.getProperty("title"));
        number = Pattern.compile(patterns.getProperty("number"));
        addressees = Pattern.compile(patterns.getProperty("addressees"));
        signed = Pattern.compile(patterns.getProperty("signed"));
        closing = Pattern.compile(patterns.getProperty("closing"));
    }

    /** Reads a notice; nothing is guessed. */
    public ReadNotice read(String text) {
        var doubts = new ArrayList<FieldError>();
        var signature = last(signed, text);
        var days = signature == null ? List.<LocalDate>of() : SignedDays.all(text);
        var closings = closings(text, days);
        if (closings.isEmpty()) {
            doubts.add(new FieldError("closesOn", "campaign.notice.no-closing"));
        } else if (closings.size() > 1) {
            doubts.add(new FieldError("closesOn", "campaign.notice.two-closings"));
        }
        if (days.isEmpty()) {
            doubts.add(new FieldError("noticeOn", "campaign.notice.no-date"));
        } else if (days.size() > 1) {
            doubts.add(new FieldError(
                    "noticeOn",
                    "campaign.notice.two-dates",
                    List.of(days.getFirst().toString(), days.getLast().toString())));
        }
        return new ReadNotice(
                signature == null ? null : signature.group(1).strip(),
                first(title, text),
                first(number, text),
                first(addressees, text),
                days.size() == 1 ? days.getFirst() : null,
                closings.size() == 1 ? closings.iterator().next() : null,
                body(text, signature),
                List.copyOf(doubts));
    }

    private String body(String text, @Nullable MatchResult signature) {
        var body = new StringBuilder(text);
        if (signature != null) {
            body.delete(signature.start(), signature.end());
        }
        for (var apart : List.of(addressees, number, title)) {
            var matcher = apart.matcher(body);
            if (matcher.find()) {
                body.delete(matcher.start(), matcher.end());
            }
        }
        return body.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A closing day without a year is in the year of the notice. */
    private Set<LocalDate> closings(String text, List<LocalDate> days) {
        var years = days.stream().map(LocalDate::getYear).distinct().toList();
        var found = new LinkedHashSet<LocalDate>();
        closing.matcher(text).results().forEach(match -> {
            var year = match.group(1);
            var inYear = year == null && years.size() == 1 ? String.valueOf(years.getFirst()) : year;
            var day = date(inYear, match.group(2), match.group(3));
            if (day != null) {
                found.add(day);
            }
        });
        return found;
    }

    static @Nullable LocalDate date(@Nullable String year, String month, String day) {
        try {
            return year == null
                    ? null
                    : LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private static @Nullable MatchResult last(Pattern pattern, String text) {
        return pattern.matcher(text).results().reduce((earlier, later) -> later).orElse(null);
    }

    static Properties patterns() {
        var patterns = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("campaign/notice-patterns.properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            patterns.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return patterns;
    }
}
