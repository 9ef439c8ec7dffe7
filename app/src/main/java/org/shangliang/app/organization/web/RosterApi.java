package org.shangliang.app.organization.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.roster.BadRowWords;
import org.shangliang.app.organization.roster.RosterJob;
import org.shangliang.app.organization.roster.RosterJobs;
import org.shangliang.app.platform.InvalidInput;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Rosters in the API. */
@RestController
@RequestMapping("/api/v1")
class RosterApi {
    private static final int MOST_ROWS = 1_000;

    private final RosterJobs jobs;
    private final RosterPages pages;
    private final BadRowWords words;

    RosterApi(RosterJobs jobs, RosterPages pages, BadRowWords words) {
        this.jobs = jobs;
        this.pages = pages;
        this.words = words;
    }

    /** A job as programs see it; {@code problems} begins at the row asked for. */
    record JobJson(
            UUID id,
            String state,
            String file,
            int rowsRead,
            int rowsExpected,
            RosterJob.Outcome outcome,
            List<String> ignoredColumns,
            @Nullable String failure,
            List<ProblemJson> problems) {}

    /** A cell that kept its row from being brought in. */
    record ProblemJson(int row, String column, String value, String code, String message) {}

    @PostMapping(path = "/roster", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<JobJson> submit(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        Keeper.scope(actor);
        return switch (Uploads.submit(file, actor, jobs)) {
            case Uploads.Queued(UUID id) ->
                ResponseEntity.accepted()
                        .header("Location", "/api/v1/jobs/" + id)
                        .body(json(jobs.get(id, actor), List.of()));
            case Uploads.Wrong(var error) -> throw new InvalidInput(List.of(error));
        };
    }

    @GetMapping("/jobs/{id}")
    JobJson job(@PathVariable UUID id, @RequestParam(defaultValue = "0") int offset, Actor actor) {
        RosterJob job = jobs.get(id, actor);
        List<ProblemJson> problems = jobs.badRows(id, actor, MOST_ROWS, Math.max(0, offset)).stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> new ProblemJson(
                                row.number(),
                                problem.column(),
                                problem.value(),
                                problem.code(),
                                words.reason(problem))))
                .toList();
        return json(job, problems);
    }

    private JobJson json(RosterJob job, List<ProblemJson> problems) {
        return new JobJson(
                job.id(),
                job.state().name(),
                job.fileName(),
                job.rowsRead(),
                job.rowsExpected(),
                job.outcome(),
                job.ignored(),
                pages.failure(job),
                problems);
    }
}
