package org.shangliang.app.campaign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.CampaignPage.Row;
import org.shangliang.app.campaign.web.TargetRow;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.Deadlines;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** The largest of those who are behind (进度滞后单位), on what, and what falls due next. */
@Component
class Laggards {
    private static final int SHOWN = 10;

    private final Targets targets;
    private final TargetPages pages;
    private final Deadlines deadlines;
    private final ProductClock clock;
    private final Texts texts;

    Laggards(Targets targets, TargetPages pages, Deadlines deadlines, ProductClock clock, Texts texts) {
        this.targets = targets;
        this.pages = pages;
        this.deadlines = deadlines;
        this.clock = clock;
        this.texts = texts;
    }

    List<Row> largest(CampaignView campaign, Narrowing narrowing, Actor actor) {
        var behind = targets.list(campaign, narrowing.with("standing", "behind"), SHOWN, 0, actor);
        var next = deadlines.next(
                behind.stream().map(Target::caseId).filter(Objects::nonNull).toList());
        var rows = pages.rows(campaign, Narrowing.NONE, behind);
        var instructors =
                targets.instructors(behind.stream().map(Target::employer).toList());
        return rows.stream()
                .map(row -> row(row, behind.get(rows.indexOf(row)), next, instructors))
                .toList();
    }

    private Row row(TargetRow row, Target target, Map<UUID, DeadlineRow> deadlines, Map<UUID, String> instructors) {
        var next = target.caseId() == null ? null : deadlines.get(target.caseId());
        var due = next == null ? null : next.deadline().due();
        boolean overdue = due != null && due.isBefore(clock.today());
        var words = next == null || due == null
                ? latest(row.latest())
                : texts.of("duty." + next.kind()) + " " + texts.day(due);
        return new Row(
                row.employer(),
                row.name(),
                row.place(),
                row.staff(),
                row.stage(),
                row.casePath(),
                words,
                overdue,
                instructors.getOrDefault(target.employer(), ""));
    }

    private String latest(TargetRow.@Nullable Latest latest) {
        return latest == null ? "" : texts.of("campaign.latest", latest.step(), latest.robust(), latest.fastest());
    }
}
