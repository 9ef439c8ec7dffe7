package org.shangliang.app.consultation.draft;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Looks a clause through while it is being written; asked by htmx, nothing is kept. */
@Controller
class LintController {
    private static final int LONGEST = 8_000;

    private final Consultations consultations;

    LintController(Consultations consultations) {
        this.consultations = consultations;
    }

    @PostMapping("/cases/{id}/lint")
    View look(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int number,
            Actor actor) {
        var context = consultations.look(id, actor);
        var read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return Pages.of(
                "draft/lint",
                new LintPartial(DraftLint.remarks(number, read, context.file().header(), context.today())));
    }
}
