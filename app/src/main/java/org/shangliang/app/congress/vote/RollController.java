package org.shangliang.app.congress.vote;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The roll in the browser: whoever is ticked is marked all at once. */
@Controller
class RollController {
    private static final String TEMPLATE = "congress/roll";

    private final Rolls rolls;
    private final DeskPages pages;
    private final Texts texts;

    RollController(Rolls rolls, DeskPages pages, Texts texts) {
        this.rolls = rolls;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/congress/{id}/roll")
    View show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Actor chair) {
        return Pages.of(TEMPLATE, pages.roll(id, text.strip(), Math.clamp(page, 1, 10_000), FormValues.empty(), chair));
    }

    @PostMapping("/congress/{id}/roll")
    View tick(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        var form = FormValues.from(request.getParameterMap());
        try {
            rolls.tick(id, act(form.value("act")), VoteForms.numbers(form), chair);
            return Pages.redirect("/congress/" + id + "/roll", texts.of("congress.done.ticked"));
        } catch (InvalidInput input) {
            return Pages.again(TEMPLATE, pages.roll(id, "", 1, form.rejected(input), chair));
        }
    }

    static Rolls.Act act(String sent) {
        return Stream.of(Rolls.Act.values())
                .filter(act -> act.name().equals(sent))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(List.of(new FieldError("act", "congress.roll.act"))));
    }
}
