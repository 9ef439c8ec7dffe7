package org.shangliang.app.evaluation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.CsvFile;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The radar in the browser: the list, one case, and what is said to its signs. */
@Controller
class RadarController {
    private static final int ALL = 100_000;
    private static final int MOST_WORDS = 2000;

    private final Radar radar;
    private final RadarPages pages;
    private final RadarCasePages cases;
    private final RadarWords words;

    RadarController(Radar radar, RadarPages pages, RadarCasePages cases, RadarWords words) {
        this.radar = radar;
        this.pages = pages;
        this.cases = cases;
        this.words = words;
    }

    @GetMapping("/radar")
    View list(
            Actor actor,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String flag,
            @RequestParam(defaultValue = "1") int page) {
        return Pages.of("radar/list", pages.list(actor, region, flag(flag), Math.max(1, page)));
    }

    @GetMapping("/radar.csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String flag) {
        return CsvFile.of(words.of("evaluation.file"), pages.table(radar.list(actor, region, flag(flag), ALL, 0)));
    }

    @GetMapping("/radar/{id}")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("radar/show", cases.of(id, actor, FormValues.empty()));
    }

    @PostMapping("/radar/{id}")
    View answer(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        radar.of(id, actor);
        var form = FormValues.from(request.getParameterMap());
        var flag = known(form);
        try {
            radar.answer(id, flag, draft(form, flag), actor);
            return Pages.redirect(RadarPages.address(id), words.of("evaluation.answer.kept"));
        } catch (InvalidInput input) {
            return Pages.again("radar/show", cases.of(id, actor, form.rejected(ending(input, flag))));
        }
    }

    private static AnswerDraft draft(FormValues form, Flag flag) {
        var errors = new ArrayList<FieldError>();
        var text = form.value("words-" + flag);
        if (text.isEmpty() || text.length() > MOST_WORDS) {
            errors.add(new FieldError("words", "evaluation.answer.words", List.of(String.valueOf(MOST_WORDS))));
        }
        var seen = day(form.value("seenOn-" + flag), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new AnswerDraft(text, seen);
    }

    private static @Nullable LocalDate day(String typed, List<FieldError> errors) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            errors.add(new FieldError("seenOn", "evaluation.answer.day"));
            return null;
        }
    }

    /** What was wrong, at the fields of this sign's form: there is one a sign. */
    private static List<FieldError> ending(InvalidInput input, Flag flag) {
        return input.errors().stream()
                .map(error -> new FieldError(error.field() + "-" + flag, error.code(), error.arguments()))
                .toList();
    }

    private static Flag known(FormValues form) {
        var flag = flag(form.value("flag"));
        if (flag == null) {
            throw new NoSuch("flag");
        }
        return flag;
    }

    /** A sign by its code; nothing for an empty one. */
    static @Nullable Flag flag(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return Arrays.stream(Flag.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuch("flag"));
    }
}
