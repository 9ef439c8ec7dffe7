package org.shangliang.app.cockpit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.cockpit.StepPage.AgendaRow;
import org.shangliang.app.cockpit.StepPage.StepOptions;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.shangliang.law.Topics;
import org.springframework.stereotype.Component;

/** Lays out the form of a step: what the record already knows stands in it, and empty rows for more. */
@Component
class StepForms {
    static final int MORE_ROWS = 5;
    private static final int SPARE_ROWS = 2;

    private final CaseOutlook outlook;
    private final Prefill prefill;
    private final CaseWords words;
    private final Texts texts;
    private final Assurance assurance;
    private final Carryover carryover;

    StepForms(
            CaseOutlook outlook,
            Prefill prefill,
            CaseWords words,
            Texts texts,
            Assurance assurance,
            Carryover carryover) {
        this.carryover = carryover;
        this.outlook = outlook;
        this.prefill = prefill;
        this.words = words;
        this.texts = texts;
        this.assurance = assurance;
    }

    /** The form as it first appears. */
    FormValues initial(CaseStep<?, ?> step, CaseContext context, @Nullable String side) {
        var form = FormValues.empty().with("occurredOn", context.today());
        return prefill.fill(step.rule().name(), form, context, side(side, context));
    }

    /** The form with the recommended items that do not stand in it yet. */
    FormValues recommended(FormValues form, CaseContext context) {
        return prefill.recommended(form, context);
    }

    /** What was sent, with the proposals ticked on the form of the agenda among its rows. */
    Map<String, String[]> carried(CaseStep<?, ?> step, CaseContext context, Map<String, String[]> typed) {
        return step.rule().name().equals("agenda") ? carryover.taken(typed, context) : typed;
    }

    /** The page around a form. */
    StepPage page(CaseStep<?, ?> step, CaseContext context, FormValues form, long version, int more) {
        var prospect = outlook.of(step, context);
        var shown = prospect.permitted() || form.hasFailed() ? form : form.refused(prospect.grounds());
        return new StepPage(
                CaseBanner.of(context, words),
                step.rule().name(),
                shown.with("_version", version),
                options(step.rule().name(), form, context, more),
                prospect.permitted() ? prospect.grounds() : List.of(),
                version,
                context.today());
    }

    /** The question before a step that cannot be taken back, unless it has been answered. */
    Optional<SurePage> sure(CaseStep<?, ?> step, CaseContext context, FormValues form, Map<String, String[]> typed) {
        return assurance.ask(step, context, form, typed);
    }

    /** What is said once the step is taken, with its remarks. */
    String done(CaseStep<?, ?> step, List<Ground> notes) {
        var done = texts.of("step." + step.rule().name().replace('/', '-') + ".done");
        return notes.isEmpty()
                ? done
                : done
                        + notes.stream()
                                .map(note -> words.grounds().of(note).message())
                                .reduce("", (all, one) -> all + " " + one);
    }

    private StepOptions options(String step, FormValues form, CaseContext context, int more) {
        var side = side(form.value("side"), context);
        return new StepOptions(
                headings(),
                agenda(context),
                requested(context),
                rows(form, more),
                side.name(),
                side != initiatorOrOwn(context),
                step.equals("agenda") ? prefill.track(context) : null,
                step.equals("agenda") ? carryover.options(context, form) : List.of());
    }

    private static Side initiatorOrOwn(CaseContext context) {
        return switch (context.actor().role()) {
            case EMPLOYER -> Side.EMPLOYER;
            default -> Side.WORKERS;
        };
    }

    private static Side side(@Nullable String asked, CaseContext context) {
        return asked == null || asked.isBlank() || !asked.matches("WORKERS|EMPLOYER")
                ? initiatorOrOwn(context)
                : Side.valueOf(asked);
    }

    /** The statutory headings with their sub-topics, as the law lists them. */
    private static List<Option> headings() {
        return Topics.headings().stream()
                .flatMap(topic -> Stream.concat(
                        Stream.of(new Option(topic.code(), topic.name())),
                        topic.subTopics().stream().map(sub -> new Option(sub.code(), "\u3000" + sub.name()))))
                .toList();
    }

    private List<AgendaRow> agenda(CaseContext context) {
        return context.file().agenda().stream()
                .map(item -> {
                    var result = context.file().talks().resultOf(item.number());
                    return new AgendaRow(
                            item.number(), item.title(), result == null ? "" : words.of("result", result.name()));
                })
                .toList();
    }

    /** What the offer asked for, by number. */
    private static List<Option> requested(CaseContext context) {
        var offer = context.file().offer();
        var titles = offer == null ? List.<String>of() : offer.informationRequested();
        return IntStream.rangeClosed(1, titles.size())
                .mapToObj(number -> new Option(String.valueOf(number), number + ". " + titles.get(number - 1)))
                .toList();
    }

    /** How many rows a table of the form needs: those filled in, and some spare ones. */
    private static int rows(FormValues form, int more) {
        int filled = (int) IntStream.range(0, 300)
                .takeWhile(row -> List.of("items", "members", "clauses", "findings").stream()
                        .anyMatch(table ->
                                List.of("title", "heading", "name", "text", "item", "clause", "requested", "for")
                                        .stream()
                                        .anyMatch(field -> !form.value(table + "[" + row + "]." + field)
                                                .isEmpty())))
                .count();
        return Math.max(3, filled + SPARE_ROWS) + more;
    }
}
