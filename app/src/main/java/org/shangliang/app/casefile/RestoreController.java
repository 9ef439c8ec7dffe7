package org.shangliang.app.casefile;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Where an administrator puts cases back. */
@Controller
@RequestMapping(RestoreController.PATH)
class RestoreController {
    static final String PATH = "/casefiles";

    private final Restorations restorations;
    private final Texts texts;

    RestoreController(Restorations restorations, Texts texts) {
        this.restorations = restorations;
        this.texts = texts;
    }

    @GetMapping
    View ask(Actor actor) {
        return Pages.of("casefile/restore", page(FormValues.empty(), actor));
    }

    @PostMapping
    View restore(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor) throws IOException {
        restorations.list(actor);
        try {
            var done = restorations.restore(CaseFileApi.content(file), actor);
            return Pages.redirect(PATH, texts.of("casefile.restored", done.employer(), done.number(), done.entries()));
        } catch (InvalidInput input) {
            return Pages.again("casefile/restore", page(FormValues.empty().rejected(input), actor));
        }
    }

    private RestorePage page(FormValues form, Actor actor) {
        return new RestorePage(
                form,
                restorations.list(actor).stream()
                        .map(line -> new RestorePage.Row(
                                line.number(),
                                line.employer(),
                                line.digest().substring(0, 16),
                                texts.day(LocalDate.ofInstant(line.at(), ProductClock.ZONE))))
                        .toList());
    }
}
