package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.campaign.web.Gantt;
import org.shangliang.app.campaign.web.Gantt.Bar;
import org.shangliang.app.campaign.web.Gantt.Mark;
import org.shangliang.app.campaign.web.Gantt.Row;
import org.shangliang.app.campaign.web.Gantt.Tick;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Plan;
import org.shangliang.law.PlanStep;

/** Lays two plans over one axis of days; geometry only, every day comes from the plans. */
final class GanttDrawing {
    private static final int WIDTH = 760;
    private static final int LEFT = 70;
    private static final int TICKS = 6;
    private static final int ROW = 40;

    private final Lines.Pair pair;
    private final LocalDate today;
    private final Texts texts;
    private final LocalDate first;
    private final long days;

    GanttDrawing(Lines.Pair pair, LocalDate today, Texts texts) {
        this.pair = pair;
        this.today = today;
        this.texts = texts;
        this.first = Stream.concat(
                        Stream.of(today), pair.robust().steps().stream().map(PlanStep::latest))
                .min(LocalDate::compareTo)
                .orElse(today);
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last()));
    }

    Gantt drawn(String label) {
        return new Gantt(label, WIDTH, ticks(), x(today), List.of(row(pair.robust(), 0), row(pair.fastest(), 1)));
    }

    private LocalDate last() {
        var closing = pair.robust().closing();
        return closing.isAfter(today) ? closing : today;
    }

    private int x(LocalDate day) {
        return LEFT + (int) (ChronoUnit.DAYS.between(first, day) * (WIDTH - LEFT - 30) / days);
    }

    private List<Tick> ticks() {
        var ticks = new ArrayList<Tick>();
        long every = Math.max(1, days / TICKS);
        for (long day = 0; day <= days; day += every) {
            var on = first.plusDays(day);
            ticks.add(new Tick(x(on), on.getMonthValue() + "/" + on.getDayOfMonth()));
        }
        return ticks;
    }

    private Row row(Plan plan, int index) {
        var bars = new ArrayList<Bar>();
        var marks = new ArrayList<Mark>();
        var steps = plan.steps();
        for (int i = 0; i < steps.size(); i++) {
            int same = i;
            while (same + 1 < steps.size()
                    && steps.get(same + 1).latest().equals(steps.get(i).latest())) {
                same++;
            }
            int at = x(steps.get(i).latest());
            if (same + 1 < steps.size()) {
                int next = x(steps.get(same + 1).latest());
                var waits = steps.get(same).step().equals("OFFER_SERVED") ? "emp" : "wait";
                bars.add(new Bar(at, next - at, waits));
            }
            var label = same == i ? String.valueOf(i + 1) : (i + 1) + "–" + (same + 1);
            int width = 14 + 7 * label.length();
            marks.add(
                    new Mark(at - width / 2, width, label, steps.get(i).latest().isBefore(today)));
            i = same;
        }
        var line = plan.fastest() ? Line.FASTEST : Line.ROBUST;
        return new Row(texts.of("campaign.line." + line.code()), 34 + index * ROW, bars, marks);
    }
}
