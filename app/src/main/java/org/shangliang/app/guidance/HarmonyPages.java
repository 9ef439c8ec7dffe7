package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;
import org.springframework.stereotype.Component;

/** Puts the yearly plan and the risk signals into words. */
@Component
class HarmonyPages {
    private static final int PAGE = 30;
    private static final int ALL = 100_000;
    private static final int ALL_RISKY = 50;

    private final Harmony harmony;
    private final AdviceLog log;
    private final GuidanceWords words;
    private final ProductClock clock;

    HarmonyPages(Harmony harmony, AdviceLog log, GuidanceWords words, ProductClock clock) {
        this.harmony = harmony;
        this.log = log;
        this.words = words;
        this.clock = clock;
    }

    /** The year asked for, or this one. */
    int year(@Nullable Integer asked) {
        return asked == null ? clock.today().getYear() : asked;
    }

    HarmonyPage list(Actor actor, int year, int page, FormValues form) {
        var found = harmony.guided(actor, year, PAGE + 1, (page - 1) * PAGE);
        var areas = words.areas(found.stream().map(Guided::region).toList());
        var progress = harmony.progress(actor, year);
        return new HarmonyPage(
                year,
                progress.stream().map(this::goal).toList(),
                found.stream()
                        .limit(PAGE)
                        .map(one -> line(one, areas.apply(one.region())))
                        .toList(),
                risky(actor, year),
                new Pager("/harmony?year=" + year, page, found.size() > PAGE),
                Harmony.plans(actor),
                form.hasFailed() ? form : filled(progress));
    }

    private List<HarmonyPage.Risky> risky(Actor actor, int year) {
        var found = harmony.risky(actor, year, ALL_RISKY);
        var areas = words.areas(found.stream().map(HarmonyStore.Risky::region).toList());
        return found.stream()
                .map(one -> new HarmonyPage.Risky(
                        one.employer().toString(), one.name(), areas.apply(one.region()), one.risks(), one.open()))
                .toList();
    }

    private static FormValues filled(List<Progress> progress) {
        var form = FormValues.empty();
        for (var one : progress) {
            form = form.with(one.measure().name(), one.target());
        }
        return form;
    }

    private HarmonyPage.Goal goal(Progress one) {
        var target = one.target();
        var reached = target != null && one.done() >= target;
        return new HarmonyPage.Goal(
                one.measure().name(),
                words.of("guidance.measure." + one.measure()),
                target == null ? "" : String.valueOf(target),
                one.done(),
                one.all(),
                words.of("guidance.measure.of." + one.measure()),
                target == null
                        ? words.of("guidance.harmony.no-target")
                        : reached
                                ? words.of("guidance.harmony.reached")
                                : words.of("guidance.harmony.left", String.valueOf(target - one.done())),
                target == null ? "" : reached ? "ok" : "warn");
    }

    private HarmonyPage.Line line(Guided one, String area) {
        return new HarmonyPage.Line(
                one.employer().toString(),
                one.name(),
                area,
                one.staff(),
                one.situation() == null ? "" : words.of("organization.situation." + one.situation()),
                one.times(),
                words.day(one.firstOn()),
                words.day(one.lastOn()),
                words.stage(one.stage()),
                words.day(one.signedOn()),
                one.openRisks(),
                one.risks());
    }

    RiskPage risks(UUID employer, Actor actor, FormValues form) {
        var risks = harmony.risks(employer, actor);
        return new RiskPage(
                employer.toString(),
                log.employer(employer, actor).name(),
                risks.stream().map(one -> line(one, form)).toList(),
                (int) risks.stream().filter(one -> one.clearedOn() == null).count(),
                form.value("risk").isEmpty() ? form : FormValues.empty(),
                kinds(),
                clock.today().toString());
    }

    private RiskPage.Line line(Risk one, FormValues form) {
        var id = one.id() == null ? null : one.id().toString();
        var clearedOn = one.clearedOn();
        return new RiskPage.Line(
                id,
                words.of("guidance.risk." + one.kind()),
                words.day(one.on()),
                one.source(),
                one.words(),
                clearedOn == null
                        ? ""
                        : words.of(
                                one.clearedWords() == null ? "guidance.risk.done" : "guidance.risk.cleared",
                                words.day(clearedOn),
                                one.clearedWords() == null ? "" : one.clearedWords()),
                one.caseId() == null ? null : "/cases/" + one.caseId(),
                id != null && form.value("risk").equals(id)
                        ? form
                        : FormValues.empty().with("risk", id));
    }

    private List<Option> kinds() {
        return Arrays.stream(Risk.Kind.values())
                .filter(Risk.Kind::noted)
                .map(kind -> new Option(kind.name(), words.of("guidance.risk." + kind)))
                .toList();
    }

    /** The ledger as a table, heads first; days and numbers as such. */
    List<List<Object>> table(Actor actor, int year) {
        var found = harmony.guided(actor, year, ALL, 0);
        var areas = words.areas(found.stream().map(Guided::region).distinct().toList());
        var heads = Stream.of(
                        "name",
                        "area",
                        "staff",
                        "situation",
                        "times",
                        "first",
                        "last",
                        "stage",
                        "signed",
                        "open",
                        "risks")
                .<Object>map(head -> words.of("guidance.column." + head))
                .toList();
        return Stream.concat(Stream.of(heads), found.stream().map(one -> row(one, areas.apply(one.region()))))
                .toList();
    }

    private List<Object> row(Guided one, String area) {
        return List.of(
                one.name(),
                area,
                one.staff(),
                one.situation() == null ? "" : words.of("organization.situation." + one.situation()),
                one.times(),
                one.firstOn(),
                one.lastOn(),
                words.stage(one.stage()),
                day(one.signedOn()),
                one.openRisks(),
                one.risks());
    }

    private static Object day(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }

    String of(String code, Object... arguments) {
        return words.of(code, arguments);
    }
}
