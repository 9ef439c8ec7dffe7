package org.shangliang.app.contract.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.contract.Filings;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.signing.ScanUploads;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The page of what is handed in for review, the papers supplied to it, and the bundle to print or to keep. */
@Controller
class FilingController {
    private static final int NOTE = 300;

    private final FilingPages pages;
    private final Filings filings;
    private final BundleFiles files;
    private final ScanUploads uploads;
    private final Texts texts;

    FilingController(FilingPages pages, Filings filings, BundleFiles files, ScanUploads uploads, Texts texts) {
        this.pages = pages;
        this.filings = filings;
        this.files = files;
        this.uploads = uploads;
        this.texts = texts;
    }

    @GetMapping("/cases/{id}/filing")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("filing/show", pages.of(id, FormValues.empty(), actor));
    }

    @PostMapping("/cases/{id}/filing")
    View supply(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            HttpServletRequest request,
            Actor actor)
            throws IOException {
        var form = FormValues.from(request.getParameterMap());
        pages.of(id, form, actor);
        try {
            var paper = new Filings.Paper(
                    material(form),
                    form.has("onPaper", "true"),
                    form.atMost(NOTE, "note"),
                    null,
                    uploads.kept(scan, actor));
            var outcome = filings.enclose(id, paper, actor);
            return switch (outcome) {
                case Outcome.Done<CaseReceipt> ignored ->
                    Pages.redirect("/cases/" + id + "/filing", texts.of("filing.supplied"));
                case Outcome.Refused<CaseReceipt>(var grounds) ->
                    Pages.again("filing/show", pages.of(id, form.refused(grounds), actor));
            };
        } catch (InvalidInput input) {
            return Pages.again("filing/show", pages.of(id, form.rejected(input), actor));
        }
    }

    /** Every paper once, with the list and the digests. */
    @GetMapping({"/cases/{id}/filing.zip", "/api/v1/consultations/{id}/filing/bundle"})
    ResponseEntity<byte[]> zip(@PathVariable UUID id, Actor actor) {
        return files.zip(id, actor);
    }

    /** The bundle to print, in as many copies as are handed in. */
    @GetMapping("/cases/{id}/filing.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID id, Actor actor) {
        return files.print(id, actor);
    }

    private static Material material(FormValues form) {
        try {
            return Material.valueOf(form.value("material"));
        } catch (IllegalArgumentException none) {
            throw new InvalidInput(List.of(new InvalidInput.FieldError("material", "contract.enclosure.material")));
        }
    }
}
