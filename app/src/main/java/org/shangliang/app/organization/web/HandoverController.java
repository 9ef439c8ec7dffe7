package org.shangliang.app.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.Handovers;
import org.shangliang.app.organization.Tenure;
import org.shangliang.app.organization.UnionView;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Seating and handing over the chair of a union. */
@Controller
class HandoverController {
    private final Unions unions;
    private final UnionPages pages;
    private final Handovers handovers;
    private final ProductClock clock;
    private final Texts texts;

    HandoverController(Unions unions, UnionPages pages, Handovers handovers, ProductClock clock, Texts texts) {
        this.unions = unions;
        this.pages = pages;
        this.handovers = handovers;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/unions/{id}/chair")
    View ask(@PathVariable UUID id, Actor actor) {
        return Pages.of("union/chair", page(seen(id, actor), FormValues.empty().with("on", clock.today())));
    }

    @PostMapping("/unions/{id}/chair")
    View handOver(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        UnionView union = seen(id, actor);
        FormValues form = FormValues.from(request.getParameterMap());
        try {
            Optional<Tenure> sitting = pages.sitting(union);
            LocalDate on = day(form);
            if (sitting.isEmpty()) {
                handovers.seat(actor, id, form.value("name"), form.value("username"), on);
                return Pages.redirect("/unions/" + id, texts.of("organization.done.appointed"));
            }
            handovers.handOver(actor, id, sitting.get(), form.value("name"), form.value("username"), on);
            return Pages.redirect("/unions/" + id, texts.of("organization.done.handedOver"));
        } catch (InvalidInput input) {
            return Pages.again("union/chair", page(union, form.rejected(input)));
        }
    }

    private static LocalDate day(FormValues form) {
        LocalDate day = Queries.day(form.value("on"));
        if (day == null) {
            throw new InvalidInput(List.of(new FieldError("on", "organization.date.unreadable")));
        }
        return day;
    }

    private HandoverPage page(UnionView union, FormValues form) {
        return new HandoverPage(union.id().toString(), union.name(), union.chair(), form);
    }

    private UnionView seen(UUID id, Actor actor) {
        return unions.find(id, Keeper.scope(actor)).orElseThrow(() -> new NoSuch("union"));
    }
}
