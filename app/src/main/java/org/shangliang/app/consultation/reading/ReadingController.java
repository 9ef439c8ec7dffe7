package org.shangliang.app.consultation.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.QrCode;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Ground;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The union's desk for a draft that workers read. */
@Controller
@RequestMapping("/cases/{id}/reading")
class ReadingController {
    private final DraftReadings readings;
    private final ReadingPages pages;
    private final Texts texts;

    ReadingController(DraftReadings readings, ReadingPages pages, Texts texts) {
        this.readings = readings;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    View desk(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        return Pages.of("reading/desk", pages.desk(readings.look(id, actor), host(request), null));
    }

    @GetMapping("/qr.png")
    ResponseEntity<byte[]> qr(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var reading = readings.look(id, actor).opened();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.IMAGE_PNG)
                .body(QrCode.png(host(request) + "/reading/" + reading.code()));
    }

    @PostMapping
    View open(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        return done(
                id, request, actor, form, () -> readings.open(id, form.value("headline"), form.day("closesOn"), actor));
    }

    @PostMapping("/closure")
    View close(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        return done(id, request, actor, FormValues.empty(), () -> {
            readings.close(id, actor);
            return List.of();
        });
    }

    @PostMapping("/plain")
    View tell(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        return done(id, request, actor, form, () -> {
            readings.tell(id, ReadingForms.gists(form), actor);
            return List.of();
        });
    }

    @GetMapping("/clauses/{clause}")
    View clause(@PathVariable UUID id, @PathVariable int clause, Actor actor) {
        return Pages.of("reading/clause", pages.clause(readings.look(id, actor), clause, null));
    }

    @PostMapping("/clauses/{clause}/answer")
    View answer(@PathVariable UUID id, @PathVariable int clause, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        try {
            readings.answer(id, clause, form.value("outcome"), form.value("words"), actor);
            return Pages.redirect("/cases/" + id + "/reading/clauses/" + clause, texts.of("reading.done"));
        } catch (InvalidInput input) {
            return Pages.again("reading/clause", pages.clause(readings.look(id, actor), clause, form.rejected(input)));
        }
    }

    @PostMapping("/clauses/{clause}/remarks/{remark}")
    View sort(
            @PathVariable UUID id,
            @PathVariable int clause,
            @PathVariable UUID remark,
            HttpServletRequest request,
            Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        try {
            readings.sort(id, remark, number(form), form.value("stance"), form.value("takenDown"), actor);
            return Pages.redirect("/cases/" + id + "/reading/clauses/" + clause, texts.of("reading.done"));
        } catch (InvalidInput input) {
            return Pages.again("reading/clause", pages.clause(readings.look(id, actor), clause, form.rejected(input)));
        }
    }

    private static @Nullable Integer number(FormValues form) {
        var typed = form.value("clause");
        return typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : null;
    }

    /** An act, or why not. */
    private interface Act {
        List<Ground> take();
    }

    private View done(UUID id, HttpServletRequest request, Actor actor, FormValues form, Act act) {
        try {
            var grounds = act.take();
            return grounds.isEmpty()
                    ? Pages.redirect("/cases/" + id + "/reading", texts.of("reading.done"))
                    : again(id, request, actor, form.refused(grounds));
        } catch (InvalidInput input) {
            return again(id, request, actor, form.rejected(input));
        }
    }

    private View again(UUID id, HttpServletRequest request, Actor actor, FormValues form) {
        return Pages.again("reading/desk", pages.desk(readings.look(id, actor), host(request), form));
    }

    private static String host(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }
}
