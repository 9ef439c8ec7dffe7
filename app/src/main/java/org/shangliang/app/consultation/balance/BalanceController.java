package org.shangliang.app.consultation.balance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages of the balance finder; each side sees its own. */
@Controller
@RequestMapping("/cases/{id}/balance")
class BalanceController {
    private final Balances balances;
    private final BalancePages pages;
    private final Texts texts;

    BalanceController(Balances balances, BalancePages pages, Texts texts) {
        this.balances = balances;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("balance/show", pages.show(id, actor, pages.marked(id, actor)));
    }

    @GetMapping("/scales")
    View ask(@PathVariable UUID id, Actor actor) {
        return Pages.of("balance/scales", pages.scales(id, actor, pages.scaled(id, actor)));
    }

    @PostMapping("/scales")
    View scale(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        balances.of(id, actor);
        var form = FormValues.from(request.getParameterMap());
        var again = (Function<FormValues, View>) typed -> Pages.again("balance/scales", pages.scales(id, actor, typed));
        try {
            var outcome = balances.scale(id, BalanceForms.scales(form), actor);
            boolean waits =
                    outcome instanceof Outcome.Done<BalanceSight>(var sight, var ignored) && sight.proposal() != null;
            return done(id, outcome, waits ? "balance.done.proposed" : "balance.done.scaled", form, again);
        } catch (InvalidInput input) {
            return again.apply(form.rejected(input));
        }
    }

    @PostMapping("/scales/acceptance")
    View accept(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID seen, Actor actor) {
        return shown(id, balances.accept(id, seen, actor), "balance.done.scaled", actor);
    }

    @PostMapping("/scales/refusal")
    View decline(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID seen, Actor actor) {
        return shown(id, balances.decline(id, seen, actor), "balance.done.declined", actor);
    }

    @PostMapping("/marks")
    View mark(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        balances.of(id, actor);
        var form = FormValues.from(request.getParameterMap());
        var again = (Function<FormValues, View>) typed -> Pages.again("balance/show", pages.show(id, actor, typed));
        try {
            return done(id, balances.mark(id, BalanceForms.marks(form), actor), "balance.done.marked", form, again);
        } catch (InvalidInput input) {
            return again.apply(form.rejected(input));
        }
    }

    @PostMapping("/consent")
    View consent(@PathVariable UUID id, Actor actor) {
        return opted(id, true, actor);
    }

    @PostMapping("/refusal")
    View refuse(@PathVariable UUID id, Actor actor) {
        return opted(id, false, actor);
    }

    private View opted(UUID id, boolean consents, Actor actor) {
        return shown(id, balances.consent(id, consents, actor), "balance.done.opted", actor);
    }

    private View shown(UUID id, Outcome<BalanceSight> outcome, String said, Actor actor) {
        return done(
                id,
                outcome,
                said,
                FormValues.empty(),
                form -> Pages.again("balance/show", pages.show(id, actor, form)));
    }

    private View done(
            UUID id, Outcome<BalanceSight> outcome, String said, FormValues form, Function<FormValues, View> again) {
        return switch (outcome) {
            case Outcome.Done<BalanceSight> done -> Pages.redirect("/cases/" + id + "/balance", texts.of(said));
            case Outcome.Refused<BalanceSight>(var grounds) -> again.apply(form.refused(grounds));
        };
    }
}
