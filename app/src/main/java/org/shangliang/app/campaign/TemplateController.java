package org.shangliang.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.report.TemplateBook.Column;
import org.shangliang.app.campaign.web.TemplatePage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The template that the city supplies: hand it in, see what was recognised, correct it, take it away filled. */
@Controller
class TemplateController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Campaigns campaigns;
    private final Templates templates;
    private final Texts texts;

    TemplateController(Campaigns campaigns, Templates templates, Texts texts) {
        this.campaigns = campaigns;
        this.templates = templates;
        this.texts = texts;
    }

    /** The columns of a template, and what goes into each. */
    record Mapping(List<Column> columns) {}

    @GetMapping("/campaigns/{id}/template")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("campaign/template", page(id, FormValues.empty(), actor));
    }

    @PostMapping("/campaigns/{id}/template")
    View keep(
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Actor actor)
            throws IOException {
        try {
            keep(id, actor, file);
            return Pages.redirect("/campaigns/" + id + "/template", texts.of("campaign.template.kept"));
        } catch (InvalidInput input) {
            return Pages.again("campaign/template", page(id, FormValues.empty().rejected(input), actor));
        }
    }

    @PostMapping("/campaigns/{id}/template/columns")
    View map(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        var wanted = new LinkedHashMap<Integer, String>();
        try {
            templates
                    .get(id, actor)
                    .columns()
                    .forEach(one -> wanted.put(one.index(), form.value("column" + one.index())));
            templates.map(id, wanted, actor);
            return Pages.redirect("/campaigns/" + id + "/template", texts.of("campaign.template.mapped"));
        } catch (InvalidInput input) {
            return Pages.again("campaign/template", page(id, form.rejected(input), actor));
        }
    }

    @GetMapping(path = {"/campaigns/{id}/template.xlsx", "/api/v1/campaigns/{id}/template.xlsx"})
    ResponseEntity<byte[]> filled(@PathVariable UUID id, Actor actor) {
        return new Attached(templates.filled(id, actor), texts.of("campaign.file.summary") + ".xlsx", XLSX).answer();
    }

    @PostMapping("/api/v1/campaigns/{id}/template")
    @ResponseBody
    Mapping handIn(
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Actor actor)
            throws IOException {
        return new Mapping(keep(id, actor, file));
    }

    @PutMapping("/api/v1/campaigns/{id}/template")
    @ResponseBody
    Mapping correct(@PathVariable UUID id, @RequestBody Map<Integer, String> columns, Actor actor) {
        templates.map(id, columns, actor);
        return new Mapping(templates.get(id, actor).columns());
    }

    private List<Column> keep(UUID id, Actor actor, @Nullable MultipartFile file) throws IOException {
        var content = file == null ? new byte[0] : file.getBytes();
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return templates.keep(id, content, name, actor).columns();
    }

    private TemplatePage page(UUID id, FormValues typed, Actor actor) {
        var campaign = campaigns.get(id, actor);
        var template = templates.find(id, actor).orElse(null);
        var options = SummaryBook.COLUMNS.stream()
                .map(code -> new Option(code, texts.of("campaign.column." + code)))
                .toList();
        if (template == null) {
            return new TemplatePage(campaign, "", "", typed, List.of(), options);
        }
        var form = typed;
        for (var one : template.columns()) {
            form = form.with("column" + one.index(), Objects.requireNonNullElse(one.code(), ""));
        }
        return new TemplatePage(
                campaign,
                template.fileName(),
                texts.of("campaign.template.by", template.uploadedBy(), texts.day(template.uploadedOn())),
                form,
                template.columns().stream()
                        .map(one -> new TemplatePage.Row(
                                CellReference.convertNumToColString(one.index()),
                                one.heading(),
                                "column" + one.index(),
                                one.code() != null))
                        .toList(),
                options);
    }
}
