package org.shangliang.app.document.seal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.seal.SealStore.Kept;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The seals of printed files (完整性印章): each put on once, kept, and never put on again. */
@Component
public class Seals {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ProductClock.ZONE);

    private final StoredDocuments papers;
    private final SealStore store;
    private final SealKeys keys;
    private final ProductClock clock;
    private final Texts texts;

    Seals(StoredDocuments papers, SealStore store, SealKeys keys, ProductClock clock, Texts texts) {
        this.papers = papers;
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        this.texts = texts;
    }

    /** The sealed file of a paper, if there is one. */
    public Optional<SealView> find(UUID paper) {
        return store.of(paper).map(Kept::view);
    }

    /** The bytes of a sealed file. */
    public byte[] file(UUID paper) {
        return find(paper).map(seal -> store.content(seal.fileDigest())).orElseThrow(() -> new NoSuch("seal"));
    }

    /** Seals the printed file of a paper, or what was made of it; one that is sealed stays as it is. */
    @Transactional
    public SealView seal(UUID paper, UnaryOperator<byte[]> made) {
        return find(paper).orElseGet(() -> sealed(paper, made.apply(papers.pdf(paper))));
    }

    private SealView sealed(UUID paper, byte[] printed) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var key = keys.current();
        var file = PadesSeal.on(printed, key, at, texts.of("document.seal.name"), reason(at));
        var mark = SealMark.in(file).getLast();
        store.keep(
                new Kept(
                        new SealView(paper, Checksum.of(file), Certificates.fingerprint(key.certificate()), at),
                        mark.coveredDigest(file)),
                file);
        return find(paper).orElseThrow();
    }

    private String reason(Instant at) {
        return texts.of("document.seal.reason", MOMENT.format(at));
    }
}
