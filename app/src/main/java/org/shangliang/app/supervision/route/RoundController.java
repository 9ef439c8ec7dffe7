package org.shangliang.app.supervision.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.app.supervision.visit.VisitView;
import org.shangliang.app.supervision.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;

/** Rounds of visits: planning one, the sheet of a day; and the same in the API. */
@Controller
class RoundController {
    private final Rounds rounds;
    private final ProductClock clock;
    private final Texts texts;

    RoundController(Rounds rounds, ProductClock clock, Texts texts) {
        this.rounds = rounds;
        this.clock = clock;
        this.texts = texts;
    }

    /** Also by post: many enterprises make a long address. */
    @RequestMapping(
            path = "/visits/rounds/new",
            method = {RequestMethod.GET, RequestMethod.POST})
    View ask(Actor actor, @RequestParam List<UUID> employer) {
        return Pages.of("visit/round", page(FormValues.empty(), employer, actor));
    }

    @PostMapping("/visits/rounds")
    View plan(Actor actor, HttpServletRequest request, @RequestParam List<UUID> employer) {
        var form = FormValues.from(request.getParameterMap());
        try {
            var typed = new Typed(form);
            var on = typed.day("on");
            var visitors = typed.text("visitors", 200);
            typed.check();
            var planned = rounds.plan(new PlanRound(employer, Objects.requireNonNull(on), visitors), actor);
            return Pages.redirect(
                    "/visits/sheet?on=" + on, texts.of("supervision.round.planned", String.valueOf(planned.size())));
        } catch (InvalidInput input) {
            return Pages.again("visit/round", page(form.rejected(input), employer, actor));
        }
    }

    @GetMapping("/visits/sheet")
    View sheet(Actor actor, @RequestParam(required = false) @Nullable LocalDate on) {
        var day = on == null ? clock.today() : on;
        return Pages.of("visit/sheet", new DaySheetPage(texts.day(day), rounds.on(day, actor)));
    }

    @PostMapping("/api/v1/visits/rounds")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    List<VisitView> plan(@Valid @RequestBody PlanRound plan, Actor actor) {
        return rounds.plan(plan, actor);
    }

    private RoundPage page(FormValues form, List<UUID> employers, Actor actor) {
        return new RoundPage(
                form,
                rounds.of(employers, actor),
                employers.stream().distinct().map(UUID::toString).toList());
    }
}
