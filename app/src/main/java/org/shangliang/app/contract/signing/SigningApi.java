package org.shangliang.app.contract.signing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far a signing is, in the API; it is signed by the step {@code signatures} of the case. */
@RestController
class SigningApi {
    private final SigningPages pages;

    SigningApi(SigningPages pages) {
        this.pages = pages;
    }

    /** The text, who signed it, and the scans that came back. */
    record SigningJson(
            SigningPage.State state,
            SigningPage.@Nullable Text text,
            List<SigningPage.SideLine> sides,
            List<SigningPage.ScanLine> scans,
            SigningPage.@Nullable Sealed sealed,
            SigningPage.@Nullable Parties parties) {}

    @GetMapping("/api/v1/consultations/{id}/signing")
    SigningJson show(@PathVariable UUID id, Actor actor) {
        var page = pages.of(id, FormValues.empty(), actor);
        return new SigningJson(page.state(), page.text(), page.sides(), page.scans(), page.sealed(), page.parties());
    }
}
