package org.shangliang.app.calculator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.CreditCode;
import org.shangliang.law.Deadline;
import org.shangliang.law.GroundTexts;
import org.shangliang.law.Representation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The public calculator (法定期限与表决计算器): forms that ask by address, so that an answer can be passed on. */
@Controller
class CalculatorController {
    private static final String ASKED = "jurisdiction";

    private final Texts texts;
    private final ProductClock clock;
    private final Menu menu;

    CalculatorController(Texts texts, ProductClock clock) {
        this.texts = texts;
        this.clock = clock;
        this.menu = Menu.of(texts);
    }

    @GetMapping("/calculator")
    View doors() {
        return Pages.of("calculator/doors", new CalculatorPage(""));
    }

    @GetMapping("/law/calculator")
    View oldAddress() {
        return Pages.redirect("/calculator");
    }

    @GetMapping("/calculator/deadline")
    View deadline(HttpServletRequest request) {
        var form = typed(request).orElseGet(() -> fresh().with("from", clock.today()));
        return answer(
                "calculator/deadline",
                form,
                request,
                shown -> deadlinePage(shown, null),
                () -> deadlinePage(
                        form,
                        new DeadlineQuestion(
                                        form.value(ASKED),
                                        form.value("kind"),
                                        form.value("duty"),
                                        form.value("from"),
                                        null)
                                .answer(new Asked(texts))));
    }

    @GetMapping("/calculator/adoption")
    View adoption(HttpServletRequest request) {
        var form = typed(request).orElseGet(this::fresh);
        return answer(
                "calculator/adoption",
                form,
                request,
                shown -> adoptionPage(shown, null),
                () -> adoptionPage(
                        form,
                        new AdoptionQuestion(
                                        form.value(ASKED),
                                        form.value("kind"),
                                        form.value("entitled"),
                                        form.value("present"),
                                        form.value("for"),
                                        null)
                                .answer(new Asked(texts), clock.today())));
    }

    @GetMapping("/calculator/plan")
    View plan(HttpServletRequest request) {
        var form = typed(request).orElseGet(this::fresh);
        return answer(
                "calculator/plan",
                form,
                request,
                shown -> planPage(shown, null),
                () -> planPage(
                        form,
                        new PlanQuestion(
                                        form.value(ASKED),
                                        form.value("kind"),
                                        form.value("closing"),
                                        form.value("until"),
                                        null)
                                .answer(new Asked(texts))));
    }

    @GetMapping("/calculator/sides")
    View sides(HttpServletRequest request) {
        var form = typed(request).orElseGet(this::fresh);
        return answer(
                "calculator/sides",
                form,
                request,
                shown -> sidesPage(shown, null),
                () -> sidesPage(form, new SidesQuestion(form).answer(new Asked(texts), texts, clock.today())));
    }

    @GetMapping("/calculator/credit-code")
    View creditCode(HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        if (!request.getParameterMap().containsKey("code")) {
            return Pages.of("calculator/creditCode", new CreditCodePage(form, null, ""));
        }
        if (form.value("code").isEmpty()) {
            var missing = new FieldError("code", "calculator.missing", List.of(texts.of("calculator.field.code")));
            return Pages.again("calculator/creditCode", new CreditCodePage(form.rejected(List.of(missing)), null, ""));
        }
        var check = CreditCode.check(form.value("code"));
        return Pages.of("calculator/creditCode", new CreditCodePage(form, check.valid(), GroundTexts.message(check)));
    }

    private DeadlinePage deadlinePage(FormValues form, @Nullable Deadline answer) {
        return new DeadlinePage(form, menu.regions(), menu.kinds(), menu.duties(), answer);
    }

    private AdoptionPage adoptionPage(FormValues form, AdoptionQuestion.@Nullable Counted counted) {
        return counted == null
                ? new AdoptionPage(form, menu.regions(), menu.kinds(), null, List.of(), List.of())
                : new AdoptionPage(
                        form, menu.regions(), menu.kinds(), counted.adoption(), counted.quorum(), counted.majority());
    }

    private PlanPage planPage(FormValues form, PlanQuestion.@Nullable Plans plans) {
        return new PlanPage(
                form,
                menu.regions(),
                menu.kinds(),
                menu.goals(),
                plans == null ? null : plans.robust(),
                plans == null ? null : plans.fastest());
    }

    private SidesPage sidesPage(FormValues form, @Nullable Representation answer) {
        return new SidesPage(form, menu.regions(), menu.kinds(), menu.yesNo(), answer);
    }

    /** The page without an answer before the question, with it after, and once more with what could not be read. */
    private static View answer(
            String template,
            FormValues form,
            HttpServletRequest request,
            Function<FormValues, Object> unanswered,
            Supplier<Object> answered) {
        if (typed(request).isEmpty()) {
            return Pages.of(template, unanswered.apply(form));
        }
        try {
            return Pages.of(template, answered.get());
        } catch (InvalidInput wrong) {
            return Pages.again(template, unanswered.apply(form.rejected(wrong)));
        }
    }

    private static Optional<FormValues> typed(HttpServletRequest request) {
        return Optional.of(request.getParameterMap())
                .filter(sent -> sent.containsKey(ASKED))
                .map(FormValues::from);
    }

    private FormValues fresh() {
        return FormValues.empty().with(ASKED, "120000").with("kind", "WAGE");
    }
}
