package org.shangliang.app.document.seal;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.PublicPages;
import org.shangliang.app.platform.InvalidInput;
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

/** The public page about seals, where anybody checks a file he holds; and sealed files for those who may read the paper. */
@Controller
class SealController implements PublicPages {
    private final SealPages pages;
    private final SealChecks checks;
    private final SealFiles files;

    SealController(SealPages pages, SealChecks checks, SealFiles files) {
        this.pages = pages;
        this.checks = checks;
        this.files = files;
    }

    @Override
    public List<String> patterns() {
        return List.of("/seal", "/seal/*");
    }

    @GetMapping("/seal")
    View show() {
        return Pages.of("seal/show", pages.of(null, FormValues.empty()));
    }

    @PostMapping("/seal")
    View check(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        try {
            return Pages.of("seal/show", pages.of(checks.check(file), FormValues.empty()));
        } catch (InvalidInput input) {
            return Pages.again("seal/show", pages.of(null, FormValues.empty().rejected(input)));
        }
    }

    @GetMapping("/seal/{fingerprint}.cer")
    ResponseEntity<byte[]> certificate(@PathVariable String fingerprint) {
        return files.certificate(fingerprint);
    }

    @GetMapping({"/papers/{id}/sealed.pdf", "/api/v1/papers/{id}/sealed.pdf"})
    ResponseEntity<byte[]> file(@PathVariable UUID id, Actor actor) {
        return files.sealed(id, actor);
    }
}
