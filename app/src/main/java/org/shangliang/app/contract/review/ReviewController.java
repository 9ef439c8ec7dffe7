package org.shangliang.app.contract.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.contract.Filings;
import org.shangliang.app.contract.Filings.Reply;
import org.shangliang.app.contract.model.ReviewOpinion.Act;
import org.shangliang.app.contract.review.ReviewSurePage.Kept;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The desk of the labour authority in the browser. */
@Controller
class ReviewController {
    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", "_sure", "_back");

    private final ReviewInbox inbox;
    private final ReviewCases cases;
    private final Filings filings;
    private final Texts texts;
    private final ProductClock clock;

    ReviewController(ReviewInbox inbox, ReviewCases cases, Filings filings, Texts texts, ProductClock clock) {
        this.clock = clock;
        this.inbox = inbox;
        this.cases = cases;
        this.filings = filings;
        this.texts = texts;
    }

    @GetMapping("/review")
    View list(Actor reviewer, @RequestParam(defaultValue = "open") String show) {
        return Pages.of("review/inbox", inbox.of(show, reviewer));
    }

    /** Whoever does not review sees the same bundle on the page of the filing. */
    @GetMapping("/review/{id}")
    View show(@PathVariable UUID id, Actor actor) {
        return shown(id, FormValues.empty(), true, actor, false);
    }

    @PostMapping("/review/{id}/conclusion")
    View conclude(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        return answer(id, request, actor, true);
    }

    @PostMapping("/review/{id}/supplement")
    View ask(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        return answer(id, request, actor, false);
    }

    private View answer(UUID id, HttpServletRequest request, Actor actor, boolean conclusion) {
        var typed = request.getParameterMap();
        var form = FormValues.from(typed);
        cases.employer(id, actor);
        if (typed.containsKey("_back")) {
            return shown(id, form, conclusion, actor, false);
        }
        try {
            var reply = conclusion ? ReviewForms.conclusion(form) : ReviewForms.supplement(form);
            return typed.containsKey("_sure") ? issued(id, reply, form, actor) : asked(id, reply, form, typed, actor);
        } catch (InvalidInput input) {
            return shown(id, form.rejected(ReviewForms.inForm(input)), conclusion, actor, true);
        }
    }

    /** The law first; then the question whether it is meant. */
    private View asked(UUID id, Reply reply, FormValues form, Map<String, String[]> typed, Actor actor) {
        return switch (filings.rehearse(id, reply, actor)) {
            case Refused(var grounds) -> shown(id, form.refused(grounds), isConclusion(reply), actor, true);
            case Permitted(var notes) -> {
                var employer = cases.employer(id, actor);
                var act = "sure.review-" + reply.act();
                var day = texts.day(clock.today());
                yield Pages.of(
                        "review/sure",
                        new ReviewSurePage(
                                id,
                                employer,
                                texts.of(act + ".question", employer, day),
                                List.of(texts.of(act + ".effect", employer, day), texts.of("sure.final")),
                                texts.of(act + ".do"),
                                notes,
                                kept(typed),
                                form));
            }
        };
    }

    private View issued(UUID id, Reply reply, FormValues form, Actor actor) {
        return switch (filings.answer(id, reply, actor)) {
            case Outcome.Refused<CaseReceipt>(var grounds) ->
                shown(id, form.refused(grounds), isConclusion(reply), actor, true);
            case Outcome.Done<CaseReceipt> ignored ->
                Pages.redirect("/review", texts.of("review.issued." + reply.act(), cases.employer(id, actor)));
        };
    }

    private static boolean isConclusion(Reply reply) {
        return reply.act() != Act.SUPPLEMENT;
    }

    /** The page; what was typed, and what is wrong with it, stands in the one form it belongs to. */
    private View shown(UUID id, FormValues form, boolean conclusion, Actor actor, boolean again) {
        var other = FormValues.empty();
        @Nullable ReviewCasePage page = cases.of(id, conclusion ? form : other, conclusion ? other : form, actor);
        if (page == null) {
            return Pages.redirect("/cases/" + id + "/filing");
        }
        return again ? Pages.again("review/show", page) : Pages.of("review/show", page);
    }

    private static List<Kept> kept(Map<String, String[]> typed) {
        return typed.entrySet().stream()
                .filter(field -> !OF_THE_PAGE.contains(field.getKey()))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Kept(field.getKey(), value)))
                .toList();
    }
}
