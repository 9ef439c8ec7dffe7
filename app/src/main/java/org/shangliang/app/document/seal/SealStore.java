package org.shangliang.app.document.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of document_seal and document_seal_certificate; the sealed files lie with all others in document_blob. */
@Repository
class SealStore {
    private static final String SEALS =
            "select paper, file_digest, certificate, sealed_at, covered_digest from document_seal where ";

    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A key of the installation as it is kept, and its certificate. */
    record KeptKey(String fingerprint, byte[] certificate, byte[] locked) {
        @Override
        public String toString() {
            return "KeptKey[" + fingerprint + "]";
        }
    }

    /** A certificate that seals were made with, here or where a case came from. */
    record KeptCertificate(String fingerprint, byte[] content, boolean own, Instant keptAt) {}

    /** A seal with the digest of the bytes it covers. */
    record Kept(SealView view, String coveredDigest) {}

    /** The installation's own keys, the latest first. */
    List<KeptKey> keys() {
        return jdbc.sql("""
                        select fingerprint, content, locked_key from document_seal_certificate
                         where locked_key is not null order by kept_at desc, fingerprint
                        """)
                .query((row, n) -> new KeptKey(row.getString(1), row.getBytes(2), row.getBytes(3)))
                .list();
    }

    List<KeptCertificate> certificates() {
        return jdbc.sql("""
                        select fingerprint, content, locked_key is not null, kept_at from document_seal_certificate
                         order by kept_at desc, fingerprint
                        """)
                .query((row, n) -> new KeptCertificate(
                        row.getString(1),
                        row.getBytes(2),
                        row.getBoolean(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whose certificate it is. */
    enum Whose {
        OWN,
        ANOTHER,
        UNKNOWN
    }

    Whose whose(String fingerprint) {
        return jdbc.sql("select locked_key is not null from document_seal_certificate where fingerprint = ?")
                .param(fingerprint)
                .query(Boolean.class)
                .optional()
                .map(own -> own ? Whose.OWN : Whose.ANOTHER)
                .orElse(Whose.UNKNOWN);
    }

    Optional<byte[]> certificate(String fingerprint) {
        return jdbc.sql("select content from document_seal_certificate where fingerprint = ?")
                .param(fingerprint)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** Until the transaction ends nobody else adds a certificate. */
    void lockCertificates() {
        jdbc.sql("lock table document_seal_certificate in share row exclusive mode")
                .update();
    }

    /** Keeps a certificate, with its key if it is the installation's own; one that is known stays as it is. */
    void keep(String fingerprint, byte[] certificate, byte @Nullable [] lockedKey, Instant at) {
        jdbc.sql("""
                        insert into document_seal_certificate (fingerprint, content, locked_key, kept_at)
                        values (?, ?, ?, ?) on conflict (fingerprint) do nothing
                        """)
                .param(fingerprint)
                .param(certificate)
                .param(lockedKey)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Keeps the sealed file of a paper; the first one stays. */
    void keep(Kept seal, byte[] file) {
        var view = seal.view();
        jdbc.sql("insert into document_blob (digest, size, content) values (?, ?, ?) on conflict (digest) do nothing")
                .param(view.fileDigest())
                .param(file.length)
                .param(file)
                .update();
        jdbc.sql("""
                        insert into document_seal (paper, file_digest, covered_digest, certificate, sealed_at)
                        values (?, ?, ?, ?, ?) on conflict (paper) do nothing
                        """)
                .param(view.paper())
                .param(view.fileDigest())
                .param(seal.coveredDigest())
                .param(view.certificate())
                .param(OffsetDateTime.ofInstant(view.sealedAt(), ZoneOffset.UTC))
                .update();
    }

    Optional<Kept> of(UUID paper) {
        return jdbc.sql(SEALS + "paper = ?")
                .param(paper)
                .query((row, n) -> kept(row))
                .optional();
    }

    List<Kept> of(Collection<UUID> papers) {
        return jdbc.sql(SEALS + "paper = any (?) order by paper")
                .param(papers.toArray(UUID[]::new))
                .query((row, n) -> kept(row))
                .list();
    }

    Optional<Kept> ofFile(String digest) {
        return first("file_digest = ?", digest);
    }

    Optional<Kept> covering(String digest) {
        return first("covered_digest = ?", digest);
    }

    private Optional<Kept> first(String condition, String digest) {
        return jdbc.sql(SEALS + condition + " order by sealed_at, paper limit 1")
                .param(digest)
                .query((row, n) -> kept(row))
                .optional();
    }

    byte[] content(String digest) {
        return jdbc.sql("select content from document_blob where digest = ?")
                .param(digest)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new SealView(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                row.getString(5));
    }
}
