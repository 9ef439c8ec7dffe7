package org.shangliang.app.organization.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.roster.BadRow;
import org.shangliang.app.organization.roster.BadRowWords;
import org.shangliang.app.organization.roster.JobState;
import org.shangliang.app.organization.roster.RosterJob;
import org.shangliang.app.organization.roster.RosterJobs;
import org.shangliang.app.organization.web.RosterJobPage.Count;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.JobView;
import org.springframework.stereotype.Component;

/** Fills the pages of rosters. */
@Component
class RosterPages {
    private static final int LATEST = 10;
    private static final int ROWS = 200;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final RosterJobs jobs;
    private final BadRowWords words;
    private final Texts texts;

    RosterPages(RosterJobs jobs, BadRowWords words, Texts texts) {
        this.jobs = jobs;
        this.words = words;
        this.texts = texts;
    }

    RosterPage page(FormValues form, Actor actor) {
        return new RosterPage(
                form,
                jobs.latest(actor, LATEST).stream()
                        .map(job -> new RosterPage.Line(
                                job.id().toString(),
                                job.fileName(),
                                job.requestedBy(),
                                moment(job.requestedAt()),
                                state(job),
                                tone(job),
                                job.state() == JobState.DONE ? outcome(job) : ""))
                        .toList());
    }

    RosterJobPage page(RosterJob job, Actor actor) {
        List<BadRow> rows = jobs.badRows(job.id(), actor, ROWS, 0);
        RosterJob.Outcome result = job.outcome();
        return new RosterJobPage(
                job.id().toString(),
                job.fileName(),
                job.requestedBy(),
                moment(job.requestedAt()),
                state(job),
                tone(job),
                job.isOpen(),
                job.canStartAgain(),
                failure(job),
                progress(job),
                List.of(
                        count("created", result.created()),
                        count("changed", result.changed()),
                        count("unchanged", result.unchanged()),
                        count("rejected", result.rejected()),
                        count("unions", result.unions())),
                job.ignored(),
                rows.stream().map(this::row).toList(),
                Math.max(0, result.rejected() - rows.size()));
    }

    /** The job as the component shows it. */
    JobView progress(RosterJob job) {
        String path = "/roster/jobs/" + job.id();
        return new JobView(
                texts.of("organization.job." + job.state()),
                job.rowsRead(),
                Math.max(job.rowsExpected(), job.rowsRead()),
                !job.isOpen(),
                job.state() == JobState.DONE ? outcome(job) : state(job),
                path + "/progress",
                job.outcome().rejected() > 0 ? path + "/rows.xlsx" : null,
                job.outcome().rejected());
    }

    @Nullable
    String failure(RosterJob job) {
        return job.failure() == null
                ? null
                : texts.of(
                        "organization.roster." + job.failure(), job.arguments().toArray());
    }

    private Count count(String name, int number) {
        return new Count(texts.of("organization.job.count." + name), number);
    }

    private RosterJobPage.Row row(BadRow row) {
        return new RosterJobPage.Row(
                row.number(),
                row.problems().stream()
                        .map(problem ->
                                new RosterJobPage.Problem(problem.column(), problem.value(), words.reason(problem)))
                        .toList());
    }

    private String outcome(RosterJob job) {
        RosterJob.Outcome result = job.outcome();
        return texts.of(
                "organization.job.outcome",
                String.valueOf(result.created()),
                String.valueOf(result.changed()),
                String.valueOf(result.unchanged()),
                String.valueOf(result.rejected()));
    }

    private String state(RosterJob job) {
        return texts.of("organization.job." + job.state());
    }

    private static String tone(RosterJob job) {
        return switch (job.state()) {
            case DONE -> job.outcome().rejected() == 0 ? "ok" : "warn";
            case FAILED -> "bad";
            case INTERRUPTED -> "warn";
            case QUEUED, RUNNING -> "act";
        };
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(ProductClock.ZONE));
    }
}
