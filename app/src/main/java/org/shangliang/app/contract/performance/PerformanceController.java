package org.shangliang.app.contract.performance;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** How a contract is kept, in the browser. */
@Controller
@RequestMapping("/cases/{id}/performance")
class PerformanceController {
    private final Commitments commitments;
    private final PayrollChecks checks;
    private final PerformancePages pages;
    private final PerformanceForms forms;
    private final Texts texts;

    PerformanceController(
            Commitments commitments,
            PayrollChecks checks,
            PerformancePages pages,
            PerformanceForms forms,
            Texts texts) {
        this.commitments = commitments;
        this.checks = checks;
        this.pages = pages;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("performance/show", pages.show(id, actor, FormValues.empty()));
    }

    @GetMapping("/list")
    View ask(@PathVariable UUID id, Actor actor) {
        return Pages.of("performance/list", pages.listing(id, actor, null, 0));
    }

    @PostMapping("/list")
    View list(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        commitments.look(id, actor);
        var typed = FormValues.from(request.getParameterMap());
        return answer(
                () -> commitments.list(id, forms.promises(typed), actor),
                typed,
                form -> Pages.again("performance/list", pages.listing(id, actor, form, PerformanceForms.rows(typed))),
                count -> Pages.redirect(path(id), texts.of("contract.performance.listed", count)));
    }

    @GetMapping("/commitments/{commitment}")
    View commitment(@PathVariable UUID id, @PathVariable UUID commitment, Actor actor) {
        return pages.commitment(id, commitment, actor, FormValues.empty(), FormValues.empty())
                .<View>map(page -> Pages.of("performance/commitment", page))
                .orElseGet(() -> Pages.redirect(path(id)));
    }

    @PostMapping("/commitments/{commitment}")
    View keep(
            @PathVariable UUID id,
            @PathVariable UUID commitment,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor) {
        commitments.look(id, actor);
        var typed = FormValues.from(request.getParameterMap());
        return answer(
                () -> commitments.keep(id, commitment, forms.done(typed, file, actor), actor),
                typed,
                form -> again(pages.commitment(id, commitment, actor, form, FormValues.empty()), id, actor, form),
                done -> Pages.redirect(path(id), texts.of("contract.performance.kept", done.clause())));
    }

    @PostMapping("/commitments/{commitment}/withdrawal")
    View withdraw(@PathVariable UUID id, @PathVariable UUID commitment, HttpServletRequest request, Actor actor) {
        commitments.look(id, actor);
        var typed = FormValues.from(request.getParameterMap());
        return answer(
                () -> commitments.withdraw(id, commitment, typed.value("reason"), actor),
                typed,
                form -> again(pages.commitment(id, commitment, actor, FormValues.empty(), form), id, actor, form),
                done -> Pages.redirect(path(id), texts.of("contract.performance.withdrawn")));
    }

    @GetMapping("/terms.txt")
    ResponseEntity<byte[]> terms(@PathVariable UUID id, Actor actor) {
        var terms = checks.terms(commitments.look(id, actor)).orElseThrow(PayrollChecks::noNumbers);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"terms.txt\"")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(terms.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/payroll-checks")
    View hand(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        commitments.look(id, actor);
        var typed = FormValues.from(request.getParameterMap());
        return answer(
                () -> checks.hand(id, typed.value("result"), actor),
                typed,
                form -> Pages.again("performance/show", pages.show(id, actor, form)),
                done -> Pages.redirect(path(id), texts.of("contract.payroll.handed", done.period())));
    }

    private static String path(UUID id) {
        return "/cases/" + id + "/performance";
    }

    /** The form of a commitment once more; of one that is not on the list, the list. */
    private View again(Optional<CommitmentPage> page, UUID id, Actor actor, FormValues form) {
        return page.map(one -> Pages.again("performance/commitment", one))
                .orElseGet(() -> Pages.again("performance/show", pages.show(id, actor, form)));
    }

    /** What is done; it may find the input wanting. */
    private interface Act<T> {
        Outcome<T> run();
    }

    private static <T> View answer(
            Act<T> act, FormValues typed, Function<FormValues, View> again, Function<T, View> on) {
        try {
            return switch (act.run()) {
                case Outcome.Done<T>(var done, var ignored) -> on.apply(done);
                case Outcome.Refused<T>(var grounds) -> again.apply(typed.refused(grounds));
            };
        } catch (InvalidInput input) {
            return again.apply(typed.rejected(input));
        }
    }
}
