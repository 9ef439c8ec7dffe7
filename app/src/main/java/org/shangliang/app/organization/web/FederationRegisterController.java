package org.shangliang.app.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.FederationDraft;
import org.shangliang.app.organization.FederationLevel;
import org.shangliang.app.organization.FederationRegister;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;

/** Recording federations and parks, in the browser and in the API. */
@Controller
class FederationRegisterController {
    private final FederationRegister register;
    private final Labels labels;
    private final Texts texts;

    FederationRegisterController(FederationRegister register, Labels labels, Texts texts) {
        this.register = register;
        this.labels = labels;
        this.texts = texts;
    }

    /** A federation to be recorded. */
    record NewFederation(
            @Nullable String name,
            @Nullable String area,
            @Nullable String region,
            @Nullable FederationLevel level) {}

    /** One that was recorded. */
    record Founded(UUID id) {}

    @GetMapping("/federations/new")
    View ask(Actor actor) {
        Keeper.scope(actor);
        return Pages.of("federation/form", page(FormValues.empty()));
    }

    @PostMapping("/federations")
    View found(HttpServletRequest request, Actor actor) {
        var scope = Keeper.scope(actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            register.found(draft(form.value("name"), form.value("area"), form.value("region"), level(form)), scope);
            return Pages.redirect("/federations", texts.of("organization.done.entered"));
        } catch (InvalidInput input) {
            return Pages.again("federation/form", page(form.rejected(input)));
        }
    }

    @PostMapping("/api/v1/federations")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Founded found(@RequestBody NewFederation body, Actor actor) {
        return new Founded(register.found(draft(body.name, body.area, body.region, body.level), Keeper.scope(actor)));
    }

    private FederationFormPage page(FormValues form) {
        return new FederationFormPage(
                form,
                Stream.of(FederationLevel.values())
                        .map(level -> new Option(level.name(), labels.of("level", level)))
                        .toList());
    }

    private static FederationDraft draft(
            @Nullable String name, @Nullable String area, @Nullable String region, @Nullable FederationLevel level) {
        return new FederationDraft(plain(name), plain(area), plain(region), level);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable FederationLevel level(FormValues form) {
        return Stream.of(FederationLevel.values())
                .filter(level -> level.name().equals(form.value("level")))
                .findFirst()
                .orElse(null);
    }
}
