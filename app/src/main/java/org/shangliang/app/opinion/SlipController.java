package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.opinion.web.SlipPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Paper slips, entered by a named helper in the worker's own words. */
@Controller
@RequestMapping("/opinions/{id}/slips")
class SlipController {
    private final Calls calls;
    private final Sayings sayings;
    private final ChairWords words;
    private final ProductClock clock;

    SlipController(Calls calls, Sayings sayings, ChairWords words, ProductClock clock) {
        this.calls = calls;
        this.sayings = sayings;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    View blank(@PathVariable UUID id, Actor chair) {
        var form = FormValues.empty().with("helper", chair.name());
        return Pages.of("opinion/slip", page(calls.get(id, chair), form));
    }

    @PostMapping
    View enter(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        var call = calls.get(id, chair);
        var form = FormValues.from(request.getParameterMap());
        try {
            sayings.enter(call, form.value("helper"), form.value("code"), form.values("pick"), form.value("body"));
            return Pages.redirect("/opinions/" + id + "/slips", words.of("opinion.done.entered"));
        } catch (InvalidInput input) {
            return Pages.again("opinion/slip", page(call, form.rejected(input)));
        }
    }

    private SlipPage page(CallView call, FormValues form) {
        return new SlipPage(call.id().toString(), call.title(), form, words.picks(), call.isOpen(clock.today()));
    }
}
