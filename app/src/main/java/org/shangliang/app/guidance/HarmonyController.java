package org.shangliang.app.guidance;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.CsvFile;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The yearly plan of guidance in the browser, and the risk signals of each enterprise. */
@Controller
class HarmonyController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Harmony harmony;
    private final HarmonyPages pages;

    HarmonyController(Harmony harmony, HarmonyPages pages) {
        this.harmony = harmony;
        this.pages = pages;
    }

    @GetMapping("/harmony")
    View list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page) {
        return Pages.of("guidance/harmony", pages.list(actor, pages.year(year), Math.max(1, page), FormValues.empty()));
    }

    @PostMapping("/harmony")
    View aim(Actor officer, @RequestParam int year, HttpServletRequest request) {
        Territory.arrangedBy(officer);
        var form = FormValues.from(request.getParameterMap());
        try {
            harmony.aim(year, HarmonyForms.targets(form), officer);
            return Pages.redirect("/harmony?year=" + year, pages.of("guidance.harmony.aimed"));
        } catch (InvalidInput input) {
            return Pages.again("guidance/harmony", pages.list(officer, year, 1, form.rejected(input)));
        }
    }

    @GetMapping("/harmony.csv")
    ResponseEntity<byte[]> csv(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var lines = pages.table(actor, pages.year(year)).stream()
                .map(line -> line.stream().map(Objects::toString).toList())
                .toList();
        return CsvFile.of(pages.of("guidance.harmony.file"), lines);
    }

    @GetMapping("/harmony.xlsx")
    ResponseEntity<byte[]> book(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        int asked = pages.year(year);
        var heads = Stream.of("measure", "target", "done", "all")
                .<Object>map(head -> pages.of("guidance.column." + head))
                .toList();
        var plan = Stream.concat(
                        Stream.of(heads),
                        harmony.progress(actor, asked).stream()
                                .map(one -> List.<Object>of(
                                        pages.of("guidance.measure." + one.measure()),
                                        Objects.requireNonNullElse(one.target(), ""),
                                        one.done(),
                                        one.all())))
                .toList();
        var book = HarmonyBook.of(
                pages.of("guidance.harmony.plan"),
                plan,
                pages.of("guidance.harmony.ledger"),
                pages.table(actor, asked));
        var name = ContentDisposition.attachment()
                .filename(pages.of("guidance.harmony.file") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(XLSX))
                .body(book);
    }

    @GetMapping("/harmony/{employer}")
    View risks(@PathVariable UUID employer, Actor actor) {
        return Pages.of("guidance/risks", pages.risks(employer, actor, FormValues.empty()));
    }

    @PostMapping("/harmony/{employer}")
    View note(@PathVariable UUID employer, HttpServletRequest request, Actor actor) {
        harmony.risks(employer, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            harmony.note(employer, HarmonyForms.risk(form), actor);
            return Pages.redirect("/harmony/" + employer, pages.of("guidance.risk.noted"));
        } catch (InvalidInput input) {
            return Pages.again("guidance/risks", pages.risks(employer, actor, form.rejected(input)));
        }
    }

    @PostMapping("/harmony/risks/{id}")
    View clear(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var employer = harmony.employerOf(id, actor).employer();
        var form = FormValues.from(request.getParameterMap()).with("risk", id);
        try {
            harmony.clear(id, HarmonyForms.clearing(form, id), actor);
            return Pages.redirect("/harmony/" + employer, pages.of("guidance.risk.noted"));
        } catch (InvalidInput input) {
            return Pages.again("guidance/risks", pages.risks(employer, actor, form.rejected(ending(input, id))));
        }
    }

    /** What was wrong, at the fields of this one of several forms. */
    private static List<FieldError> ending(InvalidInput input, UUID id) {
        return input.errors().stream()
                .map(error -> error.field().endsWith(id.toString())
                        ? error
                        : new FieldError(error.field() + "-" + id, error.code(), error.arguments()))
                .toList();
    }
}
