package org.shangliang.app.contract.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.contract.Filings;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The page of a signing: the set to print, the scan that comes back, the signature on the screen. */
@Controller
class SigningController {
    private final SigningPages pages;
    private final Filings filings;
    private final ScanUploads uploads;
    private final Texts texts;

    SigningController(SigningPages pages, Filings filings, ScanUploads uploads, Texts texts) {
        this.pages = pages;
        this.filings = filings;
        this.uploads = uploads;
        this.texts = texts;
    }

    @GetMapping("/cases/{id}/signing")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("signing/show", pages.of(id, FormValues.empty(), actor));
    }

    @GetMapping({"/cases/{id}/signing.pdf", "/api/v1/consultations/{id}/signing/set"})
    ResponseEntity<byte[]> set(@PathVariable UUID id, Actor actor) {
        var name = ContentDisposition.attachment()
                .filename(texts.of("contract.set.name") + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pages.set(id, actor));
    }

    @PostMapping("/cases/{id}/signing/scan")
    View scan(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            HttpServletRequest request,
            Actor actor)
            throws IOException {
        var form = FormValues.from(request.getParameterMap());
        pages.of(id, form, actor);
        try {
            var code = form.value("textCode");
            var kept = uploads.kept(scan, actor);
            if (kept.isEmpty()) {
                throw new InvalidInput(List.of(new FieldError("scan", "contract.scan.choose")));
            }
            var outcome = filings.enclose(id, new Filings.Paper(Material.TEXT, false, null, code, kept), actor);
            return done(id, outcome, form, "contract.scan.done", actor);
        } catch (InvalidInput input) {
            return Pages.again("signing/show", pages.of(id, form.rejected(input), actor));
        }
    }

    @PostMapping("/cases/{id}/signing/signature")
    View sign(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        var side = pages.ownSide(id, actor);
        try {
            if (!form.value("read").equals("true")) {
                throw new InvalidInput(List.of(new FieldError("read", "contract.signing.read")));
            }
            return done(id, filings.signOnScreen(id, side, actor), form, "contract.signing.done", actor);
        } catch (InvalidInput input) {
            return Pages.again("signing/show", pages.of(id, form.rejected(input), actor));
        }
    }

    private View done(UUID id, Outcome<CaseReceipt> outcome, FormValues form, String code, Actor actor) {
        return switch (outcome) {
            case Outcome.Done<CaseReceipt> ignored -> Pages.redirect("/cases/" + id + "/signing", texts.of(code));
            case Outcome.Refused<CaseReceipt>(var grounds) ->
                Pages.again("signing/show", pages.of(id, form.refused(grounds), actor));
        };
    }
}
