package org.shangliang.app.consultation.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Side;
import org.shangliang.law.Topics;

/** Puts what lies on the table into words (协商用语). */
record TableWords(Texts texts) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int EXCERPT = 90;

    String side(Side side) {
        return texts.of("word." + side);
    }

    static String css(Side side) {
        return side == Side.WORKERS ? "lab" : "emp";
    }

    String state(ClauseState state) {
        return texts.of("table.state." + state);
    }

    String at(Instant moment) {
        var then = LocalDateTime.ofInstant(moment, ProductClock.ZONE);
        return texts.of("table.at", then.getMonthValue(), then.getDayOfMonth(), CLOCK.format(then));
    }

    static String heading(String code) {
        return Topics.heading(code).map(topic -> topic.name()).orElse(code);
    }

    static String excerpt(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "\u2026";
    }

    String sides(List<Side> sides, String none) {
        return sides.isEmpty()
                ? texts.of(none)
                : String.join("\u3001", sides.stream().map(this::side).toList());
    }
}
