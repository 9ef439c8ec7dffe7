package org.shangliang.app.contract.filing;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.contract.filing.Bundle.Item;
import org.shangliang.app.contract.model.Precheck;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The bundle for review in the API: what was compared, and which papers there are. */
@RestController
class FilingApi {
    private final FilingPages pages;
    private final BundleWords words;

    FilingApi(FilingPages pages, BundleWords words) {
        this.pages = pages;
        this.words = words;
    }

    /** The bundle: coded and in words. */
    record BundleJson(String textDigest, Precheck precheck, List<CheckJson> checks, List<Item> papers) {}

    /** One comparison. */
    record CheckJson(String part, String code, String state, String words) {}

    @GetMapping("/api/v1/consultations/{id}/filing")
    BundleJson show(@PathVariable UUID id, Actor actor) {
        var bundle = pages.bundle(id, actor);
        var said = words.of(bundle);
        var checks = said.parts().stream()
                .flatMap(part -> java.util.stream.IntStream.range(
                                0, part.lines().size())
                        .mapToObj(at -> json(
                                bundle.of(part.part()).get(at),
                                part.lines().get(at).words())))
                .toList();
        return new BundleJson(bundle.textDigest(), bundle.precheck(), checks, bundle.items());
    }

    private static CheckJson json(Check check, String words) {
        return new CheckJson(check.part().name(), check.code(), check.state().name(), words);
    }
}
