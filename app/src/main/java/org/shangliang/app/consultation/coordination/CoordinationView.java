package org.shangliang.app.consultation.coordination;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Due;
import org.shangliang.app.platform.web.Happening;

/** A coordination as everybody of the case sees it (协调处理情况): what was asked, who coordinates, what was said and proposed. */
public record CoordinationView(
        String state,
        String tone,
        String begun,
        @Nullable String accepted,
        @Nullable Asked asked,
        List<Said> statements,
        List<Person> coordinators,
        List<Session> sessions,
        List<Proposal> proposals,
        @Nullable Accord accord,
        @Nullable String ending,
        @Nullable Due due,
        List<Happening> days) {

    /** What was asked for, and by whom. */
    public record Asked(
            String by,
            String side,
            String grounds,
            List<Point> points,
            @Nullable String tried) {}

    /** What is in dispute. */
    public record Point(
            String title,
            @Nullable String workers,
            @Nullable String employer,
            @Nullable String noted) {}

    /** What a side said. */
    public record Said(String who, String side, String on, String text) {}

    /** Somebody who coordinates. */
    public record Person(String body, String name, String post) {}

    /** A session that was held. */
    public record Session(
            String title,
            String place,
            @Nullable String present,
            @Nullable String minutes,
            @Nullable String next) {}

    /** A proposal and what the sides answered; {@code waiting} says for whom one waits. */
    public record Proposal(int number, String title, String text, List<Answer> answers) {}

    /** The answer of a side; none yet where {@code on} is null. */
    public record Answer(
            String who,
            String side,
            String tone,
            String said,
            @Nullable String on,
            @Nullable String remark) {}

    /** The agreement as drawn up. */
    public record Accord(
            String on,
            String facts,
            String result,
            @Nullable String open,
            @Nullable String paper) {}

    /** What was asked for, in words, where anything was written. */
    public String grounds() {
        return asked == null ? "" : Objects.requireNonNull(asked).grounds();
    }
}
