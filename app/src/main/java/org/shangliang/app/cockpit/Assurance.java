package org.shangliang.app.cockpit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Knows which acts are asked about once more (办前确认), and says in one sentence what will happen and to whom. */
@Component
class Assurance {
    /** What the page of the question sends besides the form: the answer, and the way back to the form. */
    static final String SURE = "_sure";

    static final String BACK = "_back";
    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", "_scan", "_rehearse", SURE, BACK);

    private static final Set<String> OPINIONS = Set.of("SUPPLEMENT", "NO_OBJECTION", "OBJECTION");

    private final CaseWords words;
    private final Texts texts;

    Assurance(CaseWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** The question, unless the act can be mended later or has just been confirmed. */
    Optional<SurePage> ask(CaseStep<?, ?> step, CaseContext context, FormValues form, Map<String, String[]> typed) {
        var name = step.rule().name();
        var act = typed.containsKey(SURE) ? null : act(name, form);
        if (act == null) {
            return Optional.empty();
        }
        var other = other(context);
        var day = day(form, context);
        var effects = Stream.of(texts.of("sure." + act + ".effect", other, day), texts.of("sure.final"))
                .toList();
        return Optional.of(new SurePage(
                CaseBanner.of(context, words),
                "/cases/" + context.file().header().id() + "/steps/" + name,
                form,
                texts.of("sure." + act + ".question", other, day),
                effects,
                List.of(),
                texts.of("sure." + act + ".do"),
                kept(typed)));
    }

    /** What is about to be done, by the code of its texts; null where nothing reaches the other side yet. */
    private static @Nullable String act(String step, FormValues form) {
        return switch (step) {
            case "offer" -> form.value("channel").equals("PAPER") ? "offer-PAPER" : "offer";
            case "reply" -> form.value("answer").equals("DECLINE") ? "reply-DECLINE" : "reply";
            case "meetings", "draft", "accord" -> isSigned(form) ? step : null;
            case "review" -> OPINIONS.contains(form.value("act")) ? "review-" + form.value("act") : null;
            case "signatures", "deliberations", "closure", "rescission" -> step;
            default -> null;
        };
    }

    private static boolean isSigned(FormValues form) {
        return form.value("signedByWorkersChief").equals("true")
                || form.value("signedByEmployerChief").equals("true");
    }

    /** Whom the act reaches. */
    private String other(CaseContext context) {
        var employer = context.employer().name();
        var side = context.actingSide();
        if (side == null) {
            return texts.of("sure.both", employer);
        }
        return side == Side.EMPLOYER ? texts.of("sure.workers", employer) : employer;
    }

    private String day(FormValues form, CaseContext context) {
        try {
            return texts.day(LocalDate.parse(form.value("occurredOn")));
        } catch (DateTimeException today) {
            return texts.day(context.today());
        }
    }

    private static List<SurePage.Kept> kept(Map<String, String[]> typed) {
        return typed.entrySet().stream()
                .filter(field -> !OF_THE_PAGE.contains(field.getKey()))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new SurePage.Kept(field.getKey(), value)))
                .toList();
    }
}
