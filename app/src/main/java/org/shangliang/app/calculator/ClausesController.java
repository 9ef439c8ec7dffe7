package org.shangliang.app.calculator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.calculator.Answers.GroundPart;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.lint.LintFinding;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** Looks clauses through for everybody (条款体检): they are sent in the body, answered, and not kept. */
@Controller
class ClausesController {
    private final Texts texts;
    private final ProductClock clock;
    private final Menu menu;

    ClausesController(Texts texts, ProductClock clock) {
        this.texts = texts;
        this.clock = clock;
        this.menu = Menu.of(texts);
    }

    /** A finding as the API tells it. */
    record FindingPart(String severity, int clause, String words, GroundPart ground) {
        static FindingPart of(LintFinding finding) {
            return new FindingPart(
                    finding.severity().name(),
                    finding.clause(),
                    finding.words(),
                    GroundPart.of(List.of(finding.ground())).getFirst());
        }
    }

    /** All findings. */
    record LintAnswer(List<FindingPart> findings) {}

    @GetMapping("/calculator/clauses")
    View ask() {
        var form = FormValues.empty()
                .with("jurisdiction", "120000")
                .with("kind", "WAGE")
                .with("on", clock.today());
        return Pages.of("calculator/clauses", page(form, null));
    }

    /** One clause on each line. */
    @PostMapping("/calculator/clauses")
    View look(HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        var lines =
                form.value("clauses").lines().filter(line -> !line.isBlank()).toList();
        var question = new ClausesQuestion(
                form.value("jurisdiction"),
                form.value("kind"),
                form.value("on"),
                form.has("whole", "true"),
                List.copyOf(lines));
        try {
            return Pages.of("calculator/clauses", page(form, question.answer(new Asked(texts), clock.today())));
        } catch (InvalidInput input) {
            return Pages.again("calculator/clauses", page(form.rejected(input), null));
        }
    }

    @PostMapping("/api/v1/law/lint")
    @ResponseBody
    LintAnswer lint(@RequestBody ClausesQuestion question) {
        return new LintAnswer(question.answer(new Asked(texts), clock.today()).stream()
                .map(FindingPart::of)
                .toList());
    }

    private ClausesPage page(FormValues form, @Nullable List<LintFinding> findings) {
        return new ClausesPage(form, menu.regions(), menu.kinds(), findings);
    }
}
