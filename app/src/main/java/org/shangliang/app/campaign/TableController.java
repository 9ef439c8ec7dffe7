package org.shangliang.app.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.CsvFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The other tables of a campaign as text for a spreadsheet (CSV), each with the numbers of its page. */
@Controller
class TableController {
    private final Campaigns campaigns;
    private final Paces paces;
    private final BackPlans plans;
    private final TargetTable table;
    private final Texts texts;

    TableController(Campaigns campaigns, Paces paces, BackPlans plans, TargetTable table, Texts texts) {
        this.campaigns = campaigns;
        this.paces = paces;
        this.plans = plans;
        this.table = table;
        this.texts = texts;
    }

    @GetMapping("/campaigns.csv")
    ResponseEntity<byte[]> list(Actor actor) {
        var rows = campaigns.list(actor).stream()
                .map(one -> row(one.title(), one.issuer(), one.noticeOn(), one.closesOn(), one.targets(), one.exempt()))
                .toList();
        return file(List.of("campaign", "issuer", "notice", "closing", "targets", "exempt-number"), rows, "campaigns");
    }

    @GetMapping("/campaigns/{id}/pace.csv")
    ResponseEntity<byte[]> pace(@PathVariable UUID id, Actor actor) {
        var rows = paces.of(campaigns.get(id, actor), actor).days().stream()
                .map(day -> row(day.on(), day.offered(), day.completed(), day.planned()))
                .toList();
        return file(List.of("day", "offered", "completed", "planned"), rows, "pace");
    }

    @GetMapping("/campaigns/{id}/stages.csv")
    ResponseEntity<byte[]> stages(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Actor actor) {
        var progress = campaigns.progress(id, parameters.get("region"), actor);
        var rows = progress.milestones().stream()
                .map(one -> row(
                        texts.of("milestone." + one.code()),
                        one.code().equals("opened") ? progress.targets() : one.passed(),
                        progress.targets(),
                        one.stuckBefore()))
                .toList();
        return file(List.of("milestone", "passed", "targets", "stuck"), rows, "stages");
    }

    @GetMapping("/campaigns/{id}/timeline.csv")
    ResponseEntity<byte[]> timeline(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Actor actor) {
        var rows = plans.board(campaigns.get(id, actor), Narrowing.of(parameters), actor).dues().stream()
                .map(one -> row(
                        texts.of("campaign.line." + one.line().code()),
                        texts.of("campaign.due." + one.due()),
                        one.number()))
                .toList();
        return file(List.of("line", "due", "number"), rows, "timeline");
    }

    private ResponseEntity<byte[]> file(List<String> columns, List<List<@Nullable Object>> rows, String name) {
        return CsvFile.of(texts.of("campaign.file." + name), table.rows(columns, rows));
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
