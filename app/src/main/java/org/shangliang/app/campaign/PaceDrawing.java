package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shangliang.app.campaign.web.PacePage.Chart;
import org.shangliang.app.campaign.web.PacePage.Tick;

/** Lays the curves of a campaign over its days; geometry only. */
final class PaceDrawing {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int LEFT = 44;
    private static final int RIGHT = 20;
    private static final int BOTTOM = 24;
    private static final int TOP = 12;
    private static final int TICKS = 4;

    private final Pace pace;
    private final List<Pace.Day> days;
    private final long span;

    PaceDrawing(Pace pace) {
        this.pace = pace;
        this.days = pace.days();
        this.span = Math.max(1, ChronoUnit.DAYS.between(pace.noticeOn(), pace.closesOn()));
    }

    Chart drawn() {
        var past = days.stream().filter(day -> day.completed() != null).toList();
        var forecast = pace.forecast();
        int end = x(pace.closesOn());
        return new Chart(
                line(days, Pace.Day::planned),
                line(past, day -> Objects.requireNonNullElse(day.offered(), 0)),
                line(past, day -> Objects.requireNonNullElse(day.completed(), 0)),
                forecast == null
                        ? ""
                        : Stream.of(
                                        x(pace.today()) + "," + y(pace.completed()),
                                        end + "," + y(forecast.high()),
                                        end + "," + y(forecast.low()))
                                .collect(Collectors.joining(" ")),
                across(),
                up());
    }

    private String line(List<Pace.Day> of, ToIntFunction<Pace.Day> number) {
        return of.stream()
                .map(day -> x(day.on()) + "," + y(number.applyAsInt(day)))
                .collect(Collectors.joining(" "));
    }

    private List<Tick> across() {
        var ticks = new ArrayList<Tick>();
        long every = Math.max(1, span / TICKS);
        for (long day = 0; day <= span; day += every) {
            var on = pace.noticeOn().plusDays(day);
            ticks.add(new Tick(x(on), on.getMonthValue() + "/" + on.getDayOfMonth()));
        }
        return ticks;
    }

    private List<Tick> up() {
        var ticks = new ArrayList<Tick>();
        int top = Math.max(1, pace.targets());
        int every = Math.max(1, top / TICKS);
        for (int number = 0; number <= top; number += every) {
            ticks.add(new Tick(y(number), String.valueOf(number)));
        }
        return ticks;
    }

    private int x(LocalDate day) {
        return LEFT + (int) (ChronoUnit.DAYS.between(pace.noticeOn(), day) * (WIDTH - LEFT - RIGHT) / span);
    }

    private int y(int number) {
        int top = Math.max(1, pace.targets());
        return HEIGHT - BOTTOM - (int) ((long) Math.min(number, top) * (HEIGHT - BOTTOM - TOP) / top);
    }
}
