package org.shangliang.app.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.DemoClock;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** Lets the demo's administrator move the day forward, so that deadlines fall due before one's eyes. */
@Controller
@ConditionalOnBooleanProperty(name = "shangliang.demo")
class DemoController {
    private static final int MOST = 400;

    private final DemoClock demoClock;
    private final ProductClock clock;
    private final Texts texts;
    private final Nation nation;

    DemoController(DemoClock demoClock, ProductClock clock, Texts texts, Nation nation) {
        this.nation = nation;
        this.demoClock = demoClock;
        this.clock = clock;
        this.texts = texts;
    }

    /** How many days to let pass. */
    record Advance(int days) {}

    /** How many enterprises a country is to have. */
    record Enterprises(int enterprises) {}

    /** The campaign over all of them. */
    record Founded(UUID campaign) {}

    /** The day on which the demo stands. */
    record Today(LocalDate today) {}

    @GetMapping("/demo")
    View show(Actor actor) {
        requireAdministrator(actor);
        return Pages.of("demo/show", new DemoPage(clock.today(), FormValues.empty()));
    }

    @PostMapping("/demo/advance")
    View advance(Actor actor, HttpServletRequest request) {
        requireAdministrator(actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            var today = advance(form.value("days"));
            return Pages.redirect("/demo", texts.of("demo.advanced", today.toString()));
        } catch (InvalidInput input) {
            return Pages.again("demo/show", new DemoPage(clock.today(), form.rejected(input)));
        }
    }

    @PostMapping("/api/v1/demo/advance")
    @ResponseBody
    Today advance(Actor actor, @RequestBody Advance body) {
        requireAdministrator(actor);
        return new Today(advance(String.valueOf(body.days())));
    }

    @PostMapping("/api/v1/demo/nation")
    @ResponseBody
    Founded found(Actor actor, @RequestBody Enterprises body) {
        requireAdministrator(actor);
        if (!Nation.fits(body.enterprises())) {
            throw new InvalidInput(List.of(new FieldError("enterprises", "demo.enterprises")));
        }
        var campaign = nation.found(body.enterprises());
        nation.tidy();
        return new Founded(campaign);
    }

    private LocalDate advance(String days) {
        if (!days.matches("\\d{1,3}") || Integer.parseInt(days) < 1 || Integer.parseInt(days) > MOST) {
            throw new InvalidInput(List.of(new FieldError("days", "demo.days", List.of(String.valueOf(MOST)))));
        }
        return demoClock.advance(Integer.parseInt(days));
    }

    private static void requireAdministrator(Actor actor) {
        if (actor.role() != Role.ADMINISTRATOR) {
            throw new NoSuch("page");
        }
    }
}
