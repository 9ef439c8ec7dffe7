package org.shangliang.app.consultation.coordination;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.coordination.CoordinationSurePage.Kept;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The page of a coordination: a side applies and answers, the authority coordinates. */
@Controller
@RequestMapping("/cases/{id}/coordination")
class CoordinationController {
    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", "_sure", "_back", "kept");

    private final CoordinationPages pages;
    private final CaseDesk desk;
    private final CoordinationStep step;
    private final Attachments attachments;
    private final Texts texts;

    CoordinationController(
            CoordinationPages pages, CaseDesk desk, CoordinationStep step, Attachments attachments, Texts texts) {
        this.pages = pages;
        this.desk = desk;
        this.step = step;
        this.attachments = attachments;
        this.texts = texts;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("coordination/show", pages.of(id, FormValues.empty(), actor));
    }

    /** A scan that came with an earlier try need not be chosen again. */
    @PostMapping
    View act(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            HttpServletRequest request,
            Actor actor)
            throws IOException {
        var typed = request.getParameterMap();
        var form = FormValues.from(typed);
        pages.of(id, form, actor);
        if (typed.containsKey("_back")) {
            return Pages.of("coordination/show", pages.of(id, form, actor));
        }
        try {
            var kept = kept(form, scan, actor);
            form = form.with("kept", kept.isEmpty() ? null : kept.getFirst());
            var command = CoordinationForms.command(form, kept);
            return Act.FINAL.contains(command.act()) && !typed.containsKey("_sure")
                    ? asked(id, command, form, typed, actor)
                    : done(id, command, form, actor);
        } catch (InvalidInput input) {
            return again(id, form.rejected(placed(input, form)), actor);
        }
    }

    /** The law first; then the question whether it is meant. */
    private View asked(UUID id, Coordinate command, FormValues form, Map<String, String[]> typed, Actor actor) {
        return switch (desk.rehearse(step, id, command, actor)) {
            case Refused(var grounds) -> again(id, form.refused(grounds), actor);
            case Permitted(var notes) -> {
                var employer = pages.of(id, form, actor).title().employer();
                var code = "coordination.sure." + command.act();
                yield Pages.of(
                        "coordination/sure",
                        new CoordinationSurePage(
                                id,
                                employer,
                                texts.of(code + ".question", employer),
                                List.of(texts.of(code + ".effect", employer), texts.of("sure.final")),
                                texts.of(code + ".do"),
                                notes,
                                kept(typed, form),
                                form));
            }
        };
    }

    private View done(UUID id, Coordinate command, FormValues form, Actor actor) {
        return switch (desk.take(step, id, command, actor, null)) {
            case Outcome.Refused<CaseReceipt>(var grounds) -> again(id, form.refused(grounds), actor);
            case Outcome.Done<CaseReceipt> ignored ->
                Pages.redirect("/cases/" + id + "/coordination", texts.of("coordination.done." + command.act()));
        };
    }

    /** Where the field stands on the page. */
    private static List<FieldError> placed(InvalidInput input, FormValues form) {
        return input.errors().stream()
                .map(error -> error.field().equals("scan") || error.field().equals("file")
                        ? new FieldError("scan", error.code(), error.arguments())
                        : new FieldError(
                                CoordinationForms.prefix(form) + error.field(), error.code(), error.arguments()))
                .toList();
    }

    private View again(UUID id, FormValues form, Actor actor) {
        return Pages.again("coordination/show", pages.of(id, form, actor));
    }

    private List<UUID> kept(FormValues form, @Nullable MultipartFile scan, Actor actor) throws IOException {
        if (scan != null && !scan.isEmpty()) {
            var name = scan.getOriginalFilename();
            try (var content = scan.getInputStream()) {
                return List.of(attachments
                        .store(content, name == null ? "" : name, actor)
                        .id());
            }
        }
        var before = form.value("kept");
        return before.matches("[0-9a-f-]{36}")
                ? attachments.require(List.of(UUID.fromString(before)), actor, "scan").stream()
                        .map(one -> one.id())
                        .toList()
                : List.of();
    }

    private static List<Kept> kept(Map<String, String[]> typed, FormValues form) {
        return Stream.concat(
                        typed.entrySet().stream()
                                .filter(field -> !OF_THE_PAGE.contains(field.getKey()))
                                .flatMap(field ->
                                        Stream.of(field.getValue()).map(value -> new Kept(field.getKey(), value))),
                        Stream.of(new Kept("kept", form.value("kept"))))
                .toList();
    }
}
