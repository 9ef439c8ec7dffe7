package org.shangliang.app.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.phonebook.PhoneBook;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.app.supervision.Urge;
import org.shangliang.app.supervision.UrgingChannel;
import org.shangliang.app.supervision.Urgings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages of urging: whom, with what words, by which way; and the calls. */
@Controller
class UrgingController {
    private static final int LATEST = 100;

    private final Urgings urgings;
    private final UrgingPages pages;
    private final PhoneBook phones;
    private final Texts texts;

    UrgingController(Urgings urgings, UrgingPages pages, PhoneBook phones, Texts texts) {
        this.phones = phones;
        this.urgings = urgings;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/urgings")
    View list(Actor actor) {
        return Pages.of("urging/list", pages.list(urgings.due(actor), urgings.sent(actor, LATEST), actor));
    }

    /** Also by post: ninety enterprises make a long address. */
    @RequestMapping(
            path = "/urgings/new",
            method = {RequestMethod.GET, RequestMethod.POST})
    View ask(Actor actor, HttpServletRequest request, @RequestParam(required = false) @Nullable List<UUID> employer) {
        return of("urging/new", actor, request, employer);
    }

    @GetMapping("/urgings/sheet")
    View sheet(Actor actor, HttpServletRequest request, @RequestParam(required = false) @Nullable List<UUID> employer) {
        return of("urging/sheet", actor, request, employer);
    }

    @GetMapping("/urgings/calls")
    View calls(Actor actor, HttpServletRequest request, @RequestParam(required = false) @Nullable List<UUID> employer) {
        if (employer == null || employer.isEmpty()) {
            return nobody(actor);
        }
        var form = FormValues.from(request.getParameterMap());
        var page = pages.page(urgings.standings(employer, actor), form, actor);
        return Pages.of("urging/calls", new CallListPage(page, phones.of(employer, actor)));
    }

    @PostMapping("/urgings")
    View urge(
            Actor actor,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable List<UUID> employer,
            @RequestParam UrgingChannel channel) {
        if (employer == null || employer.isEmpty()) {
            return nobody(actor);
        }
        var result = urgings.urge(new Urge(employer, channel, null, null), actor);
        var back = UrgingPages.local(FormValues.from(request.getParameterMap()).value("from"));
        return Pages.redirect(back, done(channel, result));
    }

    @GetMapping("/urgings/calls/new")
    View call(Actor actor, HttpServletRequest request, @RequestParam UUID employer) {
        var form = FormValues.from(request.getParameterMap());
        var standing = urgings.standings(List.of(employer), actor).getFirst();
        return Pages.of("urging/call", pages.call(standing, phones.of(employer, actor), form, actor));
    }

    @PostMapping("/urgings/calls")
    View called(Actor actor, HttpServletRequest request, @RequestParam UUID employer) {
        var form = FormValues.from(request.getParameterMap());
        try {
            urgings.urge(new Urge(List.of(employer), UrgingChannel.CALL, reached(form), form.value("words")), actor);
            return Pages.redirect(UrgingPages.local(form.value("back")), texts.of("supervision.call.done"));
        } catch (InvalidInput input) {
            var standing = urgings.standings(List.of(employer), actor).getFirst();
            return Pages.again(
                    "urging/call", pages.call(standing, phones.of(employer, actor), form.rejected(input), actor));
        }
    }

    private static @Nullable Boolean reached(FormValues form) {
        var typed = form.value("reached");
        if (!List.of("", "true", "false").contains(typed)) {
            throw new InvalidInput(List.of(new FieldError("reached", "supervision.call.reached")));
        }
        return typed.isEmpty() ? null : Boolean.valueOf(typed);
    }

    private View of(String template, Actor actor, HttpServletRequest request, @Nullable List<UUID> employer) {
        if (employer == null || employer.isEmpty()) {
            return nobody(actor);
        }
        var form = FormValues.from(request.getParameterMap());
        return Pages.of(template, pages.page(urgings.standings(employer, actor), form, actor));
    }

    private View nobody(Actor actor) {
        urgings.admit(actor);
        return Pages.redirect("/urgings", texts.of("supervision.urging.nobody"));
    }

    private String done(UrgingChannel channel, Urge.Result result) {
        return texts.of("supervision.urged." + channel, String.valueOf(result.urged()))
                + (result.unread() == 0 ? "" : texts.of("supervision.urged.unread", String.valueOf(result.unread())))
                + (result.already() == 0 ? "" : texts.of("supervision.urged.already", String.valueOf(result.already())))
                + (result.nothingDue() == 0
                        ? ""
                        : texts.of("supervision.urged.nothing", String.valueOf(result.nothingDue())));
    }
}
