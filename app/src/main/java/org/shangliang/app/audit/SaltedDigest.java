package org.shangliang.app.audit;

import java.text.Normalizer;
import java.util.UUID;
import org.shangliang.app.platform.NoSuch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Digests of names for the docket (加盐校验码): whoever knows a name can check it against an entry, but entries of two
 * cases cannot be joined by it. It is an HMAC-SHA-256 whose key is the salt of the case.
 */
@Component
public class SaltedDigest {
    private final JdbcClient jdbc;

    SaltedDigest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The digest of a name in this case; white space around it and different codings of one character do not count. */
    public String of(UUID caseId, String name) {
        byte[] salt = jdbc.sql("select salt from audit_docket where case_id = ?")
                .param(caseId)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new NoSuch("docket"));
        return Digest.keyed(salt, Normalizer.normalize(name.strip(), Normalizer.Form.NFC));
    }
}
