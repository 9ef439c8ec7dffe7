package org.shangliang.app.document.seal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Puts the page about seals together (封存与核对页). */
@Component
class SealPages {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ProductClock.ZONE);

    private final SealStore store;
    private final Texts texts;

    SealPages(SealStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    SealPage of(@Nullable Finding finding, FormValues form) {
        return new SealPage(certificates(), finding == null ? null : answer(finding), form);
    }

    List<SealPage.CertificateLine> certificates() {
        return store.certificates().stream()
                .map(one -> new SealPage.CertificateLine(
                        texts.of(one.own() ? "document.seal.own" : "document.seal.others"),
                        one.fingerprint().replaceAll("(.{4})(?!$)", "$1 "),
                        "/seal/" + one.fingerprint() + ".cer",
                        moment(one.keptAt()),
                        one.own()))
                .toList();
    }

    private static SealPage.Answer answer(Finding finding) {
        var sealed = finding.paper();
        var tone = switch (finding.verdict()) {
            case SAME -> "ok";
            case INTACT, UNSEALED -> "warn";
            case APPENDED, ALTERED, FOREIGN -> "bad";
        };
        return new SealPage.Answer(
                tone,
                tone.equals("ok") ? "circle-check" : "alert-triangle",
                finding.told(),
                finding.advice(),
                sealed == null
                        ? null
                        : new SealPage.Sealed(
                                sealed.title(),
                                sealed.number() == null ? "" : sealed.number(),
                                moment(sealed.sealedAt()),
                                Checksum.mark(sealed.fileDigest())));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
