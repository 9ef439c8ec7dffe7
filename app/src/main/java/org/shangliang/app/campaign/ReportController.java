package org.shangliang.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.ReportStore.Draft;
import org.shangliang.app.campaign.web.ReportPage;
import org.shangliang.app.document.paper.CampaignReport;
import org.shangliang.app.document.paper.CampaignReport.Kind;
import org.shangliang.app.document.paper.CampaignReport.Said;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** The weekly report and the closing report: what stands in them, the words to write, the file to sign. */
@Controller
class ReportController {
    private final Campaigns campaigns;
    private final Reports reports;
    private final ReportFile file;
    private final Texts texts;

    ReportController(Campaigns campaigns, Reports reports, ReportFile file, Texts texts) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.file = file;
        this.texts = texts;
    }

    @GetMapping("/campaigns/{id}/reports/{kind}")
    View show(@PathVariable UUID id, @PathVariable String kind, Actor actor) {
        var type = kind(kind);
        var campaign = campaigns.get(id, actor);
        var draft = reports.draft(campaign, type, actor);
        var report = reports.of(campaign, type, draft, actor);
        var said = report.said();
        var form = FormValues.empty()
                .with("opening", said.opening())
                .with("work", said.work())
                .with("problems", said.problems())
                .with("plans", said.plans());
        return Pages.of("campaign/report", page(campaign, report, draft, form, actor));
    }

    @PostMapping("/campaigns/{id}/reports/{kind}")
    View write(@PathVariable UUID id, @PathVariable String kind, HttpServletRequest request, Actor actor) {
        var type = kind(kind);
        var form = FormValues.from(request.getParameterMap());
        try {
            reports.write(
                    id,
                    type,
                    new Said(form.value("opening"), form.value("work"), form.value("problems"), form.value("plans")),
                    actor);
            return Pages.redirect("/campaigns/" + id + "/reports/" + kind, texts.of("campaign.report.kept"));
        } catch (InvalidInput input) {
            return Pages.again("campaign/report", again(campaigns.get(id, actor), type, form.rejected(input), actor));
        }
    }

    @GetMapping(path = {"/campaigns/{id}/reports/{kind}/file", "/api/v1/campaigns/{id}/reports/{kind}/file"})
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String kind, Actor actor) {
        return file.of(campaigns.get(id, actor), kind(kind), actor).answer();
    }

    @GetMapping("/api/v1/campaigns/{id}/reports/{kind}")
    @ResponseBody
    CampaignReport report(@PathVariable UUID id, @PathVariable String kind, Actor actor) {
        return reports.of(campaigns.get(id, actor), kind(kind), actor);
    }

    @PutMapping("/api/v1/campaigns/{id}/reports/{kind}")
    @ResponseBody
    CampaignReport say(@PathVariable UUID id, @PathVariable String kind, @RequestBody Said said, Actor actor) {
        var type = kind(kind);
        reports.write(id, type, said, actor);
        return reports.of(campaigns.get(id, actor), type, actor);
    }

    private ReportPage again(CampaignView campaign, Kind kind, FormValues form, Actor actor) {
        var draft = reports.draft(campaign, kind, actor);
        return page(campaign, reports.of(campaign, kind, draft, actor), draft, form, actor);
    }

    private ReportPage page(
            CampaignView campaign, CampaignReport report, @Nullable Draft draft, FormValues form, Actor actor) {
        return new ReportPage(
                campaign,
                report,
                report.type().name().toLowerCase(Locale.ROOT),
                form,
                draft == null
                        ? ""
                        : texts.of("campaign.report.written", draft.writtenBy(), texts.day(draft.writtenOn())),
                actor.role() == Role.OFFICER);
    }

    private static Kind kind(String path) {
        return Stream.of(Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(path))
                .findFirst()
                .orElseThrow(() -> new NoSuch("report"));
    }
}
