package org.shangliang.app.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.calculator.Answers.AdoptionAnswer;
import org.shangliang.app.calculator.Answers.CreditCodeAnswer;
import org.shangliang.app.calculator.Answers.DeadlineAnswer;
import org.shangliang.app.calculator.Answers.PlanAnswer;
import org.shangliang.app.calculator.Answers.RepresentationAnswer;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.CreditCode;
import org.shangliang.law.Jurisdiction;
import org.shangliang.law.Jurisdictions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The law for programs (法规接口): public, without a token, the same answers as on the pages. */
@RestController
@RequestMapping("/api/v1/law")
class LawController {
    private final Texts texts;
    private final ProductClock clock;

    LawController(Texts texts, ProductClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/jurisdictions")
    List<Jurisdiction> jurisdictions() {
        return Jurisdictions.all();
    }

    @GetMapping("/deadline")
    DeadlineAnswer deadline(
            @RequestParam(required = false) @Nullable String jurisdiction,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String duty,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String on) {
        var deadline = new DeadlineQuestion(jurisdiction, kind, duty, from, on).answer(new Asked(texts));
        return DeadlineAnswer.of(deadline, texts.of("calculator.separator"));
    }

    @GetMapping("/adoption")
    AdoptionAnswer adoption(
            @RequestParam(required = false) @Nullable String jurisdiction,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String entitled,
            @RequestParam(required = false) @Nullable String present,
            @RequestParam(name = "for", required = false) @Nullable String votesFor,
            @RequestParam(required = false) @Nullable String on) {
        var question = new AdoptionQuestion(jurisdiction, kind, entitled, present, votesFor, on);
        return AdoptionAnswer.of(
                question.answer(new Asked(texts), clock.today()).adoption());
    }

    @PostMapping("/representation")
    RepresentationAnswer representation(@RequestBody RepresentationQuestion question) {
        return RepresentationAnswer.of(question.answer(new Asked(texts), clock.today()));
    }

    @GetMapping("/plan")
    PlanAnswer plan(
            @RequestParam(required = false) @Nullable String jurisdiction,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String closing,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "false") boolean fastest,
            @RequestParam(required = false) @Nullable String on) {
        var plans = new PlanQuestion(jurisdiction, kind, closing, until, on).answer(new Asked(texts));
        return new PlanAnswer((fastest ? plans.fastest() : plans.robust()).steps());
    }

    @GetMapping("/credit-code/{code}")
    CreditCodeAnswer creditCode(@PathVariable String code) {
        return CreditCodeAnswer.of(CreditCode.check(code));
    }
}
