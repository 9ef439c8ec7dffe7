package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.opinion.HeldStore.Same;
import org.shangliang.app.opinion.HeldWords.Wording;
import org.shangliang.app.opinion.web.HeldPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What came in far beyond the number of workers, by wording, for the chair to enter or to count once. */
@Controller
@RequestMapping("/opinions/{id}/held")
class HeldController {
    private static final int VARIANTS = 3;

    private final Calls calls;
    private final HeldWords held;
    private final ChairWords words;

    HeldController(Calls calls, HeldWords held, ChairWords words) {
        this.calls = calls;
        this.held = held;
        this.words = words;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor chair) {
        return Pages.of("opinion/held", page(id, FormValues.empty(), chair));
    }

    @PostMapping
    View act(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        calls.get(id, chair);
        var form = FormValues.from(request.getParameterMap());
        try {
            var samples = OpinionForms.ids(form.values("wording"));
            if (form.value("act").equals("one")) {
                held.keepOne(id, samples, chair);
                return Pages.redirect("/opinions/" + id + "/held", words.of("opinion.done.one-kept"));
            }
            held.release(id, samples, chair);
            return Pages.redirect("/opinions/" + id + "/held", words.of("opinion.done.released"));
        } catch (InvalidInput input) {
            return Pages.again("opinion/held", page(id, form.rejected(input), chair));
        }
    }

    private HeldPage page(UUID id, FormValues form, Actor chair) {
        var call = calls.get(id, chair);
        var wordings = held.of(id, chair);
        int pending = held.pending(id, chair);
        return new HeldPage(
                id.toString(),
                call.title(),
                call.audience(),
                pending,
                pending - wordings.stream().mapToInt(Wording::opinions).sum(),
                held.copies(id, chair),
                wordings.stream().map(this::line).toList(),
                form);
    }

    private HeldPage.Line line(Wording wording) {
        return new HeldPage.Line(
                wording.sample().toString(),
                wording.opinions(),
                wording.isFlood(),
                words.picks(wording.texts().getFirst().picks()),
                wording.texts().stream().map(Same::body).limit(VARIANTS).toList(),
                Math.max(0, wording.texts().size() - VARIANTS));
    }
}
