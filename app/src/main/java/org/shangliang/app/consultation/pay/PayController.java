package org.shangliang.app.consultation.pay;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The pages on which both sides reckon. */
@Controller
@RequestMapping("/cases/{id}/pay")
class PayController {
    private static final int MORE = 5;

    private final PayTable table;
    private final PayPages pages;
    private final PaySheet sheet;
    private final PayWords words;

    PayController(PayTable table, PayPages pages, PaySheet sheet, PayWords words) {
        this.table = table;
        this.pages = pages;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("pay/show", pages.show(id, actor, FormValues.empty()));
    }

    @GetMapping("/basis")
    View ask(@PathVariable UUID id, Actor actor) {
        return Pages.of("pay/basis", pages.basis(id, actor, pages.begun(id, actor), 0));
    }

    @PostMapping("/basis")
    View state(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        var refused = (Function<FormValues, View>) again -> Pages.again("pay/basis", pages.basis(id, actor, again, 0));
        if (!form.value("_more").isEmpty()) {
            return Pages.of("pay/basis", pages.basis(id, actor, form, MORE));
        }
        try {
            return done(id, table.state(id, PayForms.basis(form), actor), "done.stated", form, refused);
        } catch (InvalidInput input) {
            return refused.apply(form.rejected(PayForms.inYuan(input)));
        }
    }

    /** The sheet fills the form in; nothing is kept until the form is sent. */
    @PostMapping("/basis/sheet")
    View fill(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        var begun = pages.begun(id, actor);
        try {
            return Pages.of("pay/basis", pages.basis(id, actor, sheet.read(cleared(begun), file), 0));
        } catch (InvalidInput input) {
            return Pages.again("pay/basis", pages.basis(id, actor, begun.rejected(input), 0));
        }
    }

    private static FormValues cleared(FormValues form) {
        var all = form;
        for (int at = 0; at < PayDraft.MOST_BANDS; at++) {
            for (var field : List.of("name", "heads", "monthlyYuan")) {
                all = all.with("bands[" + at + "]." + field, null);
            }
        }
        return all;
    }

    @PostMapping("/confirmation")
    View confirm(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        var seen = form.value("statement").matches("[0-9a-f-]{36}") ? UUID.fromString(form.value("statement")) : null;
        return done(
                id,
                table.confirm(id, seen, actor),
                "done.agreed",
                form,
                again -> Pages.again("pay/show", pages.show(id, actor, again)));
    }

    @GetMapping("/scenarios")
    View plan(@PathVariable UUID id, Actor actor) {
        var form = FormValues.empty().with("years", 1).with("months", PayBasis.MONTHS);
        return Pages.of("pay/scenario", pages.scenario(id, actor, form));
    }

    @PostMapping("/scenarios")
    View propose(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        var refused =
                (Function<FormValues, View>) again -> Pages.again("pay/scenario", pages.scenario(id, actor, again));
        try {
            return done(id, table.propose(id, PayForms.scenario(form), actor), "done.proposed", form, refused);
        } catch (InvalidInput input) {
            return refused.apply(form.rejected(PayForms.inYuan(input)));
        }
    }

    @PostMapping("/scenarios/{scenario}/withdrawal")
    View withdraw(@PathVariable UUID id, @PathVariable UUID scenario, Actor actor) {
        return done(
                id,
                table.withdraw(id, scenario, actor),
                "done.withdrawn",
                FormValues.empty(),
                again -> Pages.again("pay/show", pages.show(id, actor, again)));
    }

    private View done(
            UUID id, Outcome<PayStanding> outcome, String said, FormValues form, Function<FormValues, View> refused) {
        return switch (outcome) {
            case Outcome.Done<PayStanding> done -> Pages.redirect("/cases/" + id + "/pay", words.of(said));
            case Outcome.Refused<PayStanding>(var grounds) -> refused.apply(form.refused(grounds));
        };
    }
}
