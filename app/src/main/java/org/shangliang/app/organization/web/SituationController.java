package org.shangliang.app.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
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

/** Recording how an enterprise fares, with the paper that proves it. */
@Controller
@RequestMapping("/enterprises/{id}/situation")
class SituationController {
    private static final String EVIDENCE = "evidence";

    private final EmployerRegister register;
    private final Employers employers;
    private final EnterprisePages pages;
    private final Attachments attachments;
    private final ProductClock clock;
    private final Texts texts;

    SituationController(
            EmployerRegister register,
            Employers employers,
            EnterprisePages pages,
            Attachments attachments,
            ProductClock clock,
            Texts texts) {
        this.register = register;
        this.employers = employers;
        this.pages = pages;
        this.attachments = attachments;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Actor actor) {
        var known = employers.registered(id, Keeper.scope(actor));
        return Pages.of(
                "enterprise/situation",
                pages.situation(known, FormValues.empty().with("judgedOn", clock.today())));
    }

    @PostMapping
    View judge(
            @PathVariable UUID id,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor)
            throws IOException {
        var known = employers.registered(id, Keeper.scope(actor));
        var form = FormValues.from(request.getParameterMap());
        try {
            form = form.with(EVIDENCE, evidence(form, file, actor));
            register.judge(id, Queries.judgement(form, actor), actor.scope());
            return Pages.redirect("/enterprises/" + id, texts.of("organization.done.judged"));
        } catch (InvalidInput input) {
            return Pages.again("enterprise/situation", pages.situation(known, form.rejected(input)));
        }
    }

    /** The paper sent now, or the one an earlier try already brought. */
    private @Nullable UUID evidence(FormValues form, @Nullable MultipartFile file, Actor actor) throws IOException {
        if (file != null && !file.isEmpty()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "scan");
            try (var content = file.getInputStream()) {
                return attachments.store(content, name, actor).id();
            }
        }
        var kept = Queries.id(form.value(EVIDENCE));
        if (kept != null) {
            attachments.require(List.of(kept), actor, "file");
        }
        return kept;
    }
}
