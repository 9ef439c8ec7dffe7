package org.shangliang.app.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of document_attachment. */
@Repository
class AttachmentStore {
    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AttachmentView view, UUID by, Instant at) {
        jdbc.sql("""
                        insert into document_attachment (id, name, media_type, digest, uploaded_by, uploaded_at)
                        values (:id, :name, :type, :digest, :by, :at)
                        """)
                .param("id", view.id())
                .param("name", view.name())
                .param("type", view.type())
                .param("digest", view.sha256())
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    Optional<AttachmentView> find(UUID id) {
        return jdbc.sql("""
                        select a.id, a.name, a.media_type, b.size, a.digest
                          from document_attachment a join document_blob b on b.digest = a.digest
                         where a.id = :id
                        """).param("id", id).query((row, n) -> view(row)).optional();
    }

    /** An attachment with who uploaded it and when. */
    record Upload(AttachmentView view, UUID by, Instant at) {}

    /** Attachments by their ids, which follow the time of upload. */
    List<Upload> uploads(Collection<UUID> ids) {
        return jdbc.sql("""
                        select a.id, a.name, a.media_type, b.size, a.digest, a.uploaded_by, a.uploaded_at
                          from document_attachment a join document_blob b on b.digest = a.digest
                         where a.id = any (:ids) order by a.id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> new Upload(
                        view(row),
                        row.getObject(6, UUID.class),
                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean isFrom(UUID id, UUID account) {
        return jdbc.sql("select exists (select from document_attachment where id = :id and uploaded_by = :account)")
                .param("id", id)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    private static AttachmentView view(ResultSet row) throws SQLException {
        return new AttachmentView(
                row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getLong(4), row.getString(5));
    }
}
