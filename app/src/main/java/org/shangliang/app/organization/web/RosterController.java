package org.shangliang.app.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.roster.BadRowsFile;
import org.shangliang.app.organization.roster.RosterJob;
import org.shangliang.app.organization.roster.RosterJobs;
import org.shangliang.app.organization.roster.RosterTemplate;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Rosters in the browser: the template, handing one in, watching it, fetching what was not brought in. */
@Controller
class RosterController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RosterJobs jobs;
    private final RosterTemplate template;
    private final BadRowsFile badRows;
    private final RosterPages pages;
    private final Texts texts;

    RosterController(RosterJobs jobs, RosterTemplate template, BadRowsFile badRows, RosterPages pages, Texts texts) {
        this.jobs = jobs;
        this.template = template;
        this.badRows = badRows;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/roster")
    View ask(Actor actor) {
        Keeper.scope(actor);
        return Pages.of("roster/index", pages.page(FormValues.empty(), actor));
    }

    @PostMapping("/roster")
    View submit(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor) throws IOException {
        Keeper.scope(actor);
        Uploads.Result result = Uploads.submit(file, actor, jobs);
        return switch (result) {
            case Uploads.Queued(UUID id) -> Pages.redirect("/roster/jobs/" + id);
            case Uploads.Wrong(FieldError error) ->
                Pages.again("roster/index", pages.page(FormValues.empty().rejected(List.of(error)), actor));
        };
    }

    @GetMapping("/roster/template.xlsx")
    void template(Actor actor, HttpServletResponse response) throws IOException {
        Keeper.scope(actor);
        download(response, texts.of("organization.roster.template.file"), XLSX);
        template.write(response.getOutputStream());
    }

    @GetMapping("/roster/jobs/{id}")
    View job(@PathVariable UUID id, Actor actor) {
        return Pages.of("roster/job", pages.page(jobs.get(id, actor), actor));
    }

    /** What htmx asks for every two seconds; when the job has ended, the whole page is read anew. */
    @GetMapping("/roster/jobs/{id}/progress")
    View progress(@PathVariable UUID id, Actor actor, HttpServletResponse response) {
        RosterJob job = jobs.get(id, actor);
        if (!job.isOpen()) {
            response.setHeader("HX-Refresh", "true");
        }
        return Pages.of("roster/progress", pages.progress(job));
    }

    @PostMapping("/roster/jobs/{id}/restart")
    View startAgain(@PathVariable UUID id, Actor actor) {
        jobs.startAgain(id, actor);
        return Pages.redirect("/roster/jobs/" + id, texts.of("organization.done.startedAgain"));
    }

    @GetMapping("/roster/jobs/{id}/rows.xlsx")
    void rows(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        jobs.get(id, actor);
        download(response, texts.of("organization.roster.report.file") + ".xlsx", XLSX);
        badRows.writeXlsx(id, actor, response.getOutputStream());
    }

    @GetMapping("/roster/jobs/{id}/rows.csv")
    void rowsAsText(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        jobs.get(id, actor);
        download(response, texts.of("organization.roster.report.file") + ".csv", "text/csv; charset=UTF-8");
        badRows.writeCsv(id, actor, response.getOutputStream());
    }

    private static void download(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
