package org.shangliang.app.document.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.shangliang.app.document.seal.SealStore.KeptKey;
import org.shangliang.app.platform.PersonalData;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key of the installation's seal (封章私钥): made once, when first needed, and kept as telephone numbers are, readable only
 * with the key file that lies outside of the database.
 */
@Component
class SealKeys {
    private static final Logger LOG = LoggerFactory.getLogger(SealKeys.class);

    private final SealStore store;
    private final PersonalData secrets;
    private final ProductClock clock;
    private final Texts texts;

    SealKeys(SealStore store, PersonalData secrets, ProductClock clock, Texts texts) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
        this.texts = texts;
    }

    /** The key with which is sealed now; of two who need it first, one makes it and the other waits for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SealKey current() {
        return known().orElseGet(() -> {
            store.lockCertificates();
            return known().orElseGet(this::made);
        });
    }

    private Optional<SealKey> known() {
        return store.keys().stream().flatMap(kept -> opened(kept).stream()).findFirst();
    }

    /** Nothing, if the key file is not the one that the key was kept with: then another key is made, and the old files stay known. */
    private Optional<SealKey> opened(KeptKey kept) {
        try {
            var bytes = Base64.getDecoder().decode(secrets.open(kept.locked()));
            var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes));
            Arrays.fill(bytes, (byte) 0);
            return Optional.of(new SealKey(key, Certificates.read(kept.certificate())));
        } catch (IllegalStateException | IllegalArgumentException | GeneralSecurityException locked) {
            LOG.warn(
                    "The seal key {} does not open with this key file: {}",
                    kept.fingerprint(),
                    locked.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private SealKey made() {
        var made = NewSealKey.named(texts.of("document.seal.name"), clock.instant());
        var secret = made.pair().getPrivate().getEncoded();
        store.keep(
                Certificates.fingerprint(made.certificate()),
                Certificates.bytes(made.certificate()),
                secrets.seal(Base64.getEncoder().encodeToString(secret)),
                clock.instant());
        Arrays.fill(secret, (byte) 0);
        return new SealKey(made.pair().getPrivate(), made.certificate());
    }
}
