package org.shangliang.app.guidance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The instructor's morning page, and the advice given to one employer. */
@Controller
@RequestMapping("/guidance")
class GuidanceController {
    private static final int SOON_DAYS = 7;

    private final Instructors instructors;
    private final AdviceLog log;
    private final Accounts accounts;
    private final GuidanceForms forms;
    private final GuidanceWords words;
    private final ProductClock clock;

    GuidanceController(
            Instructors instructors,
            AdviceLog log,
            Accounts accounts,
            GuidanceForms forms,
            GuidanceWords words,
            ProductClock clock) {
        this.instructors = instructors;
        this.log = log;
        this.accounts = accounts;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    View morning(Actor instructor) {
        if (instructor.role() != Role.INSTRUCTOR) {
            throw new NoSuch("guidance");
        }
        var cared = instructors.caredFor(instructor.capacity(), instructor);
        var lines = words.cared(cared);
        var soon = clock.today().plusDays(SOON_DAYS);
        return Pages.of(
                "guidance/morning",
                new MorningPage(
                        lines,
                        (int) lines.stream().filter(MorningPage.Line::stuck).count(),
                        (int) cared.stream()
                                .filter(one -> isBy(one.dueOn(), soon))
                                .count()));
    }

    private static boolean isBy(@Nullable LocalDate due, LocalDate soon) {
        return due != null && !due.isAfter(soon);
    }

    @GetMapping("/{employer}")
    View advice(@PathVariable UUID employer, Actor actor) {
        var form = FormValues.empty().with("givenOn", clock.today());
        return Pages.of("guidance/advice", page(employer, form, actor));
    }

    @PostMapping("/{employer}")
    View note(@PathVariable UUID employer, HttpServletRequest request, Actor actor) {
        log.employer(employer, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            log.note(employer, forms.advice(form), actor);
            return Pages.redirect("/guidance/" + employer, words.of("guidance.advice.noted"));
        } catch (InvalidInput input) {
            return Pages.again("guidance/advice", page(employer, form.rejected(input), actor));
        }
    }

    private AdvicePage page(UUID employer, FormValues form, Actor actor) {
        var advice = log.of(employer, actor);
        var names = accounts.names(advice.stream().map(Advice::by).distinct().toList());
        return new AdvicePage(
                employer.toString(),
                log.employer(employer, actor).name(),
                advice.stream()
                        .map(one -> new AdvicePage.Line(
                                words.day(one.givenOn()),
                                words.channel(one.channel()),
                                names.getOrDefault(one.by(), ""),
                                one.topic(),
                                one.advice(),
                                words.day(one.followUpOn())))
                        .toList(),
                form,
                words.channels(),
                actor.role() != Role.SUPERVISOR,
                clock.today().toString());
    }
}
