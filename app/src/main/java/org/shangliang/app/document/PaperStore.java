package org.shangliang.app.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of document_paper. */
@Repository
class PaperStore {
    private static final String COLUMNS =
            "select id, case_id, kind, number, title, text_digest, file_digest, created_at from document_paper";

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PaperView paper, String canonicalText, @Nullable UUID by) {
        jdbc.sql("""
                        insert into document_paper (id, case_id, kind, number, title, canonical_text, text_digest,
                                                    file_digest, created_by, created_at)
                        values (:id, :case, :kind, :number, :title, :text, :textDigest, :fileDigest, :by, :at)
                        """)
                .param("id", paper.id())
                .param("case", paper.caseId())
                .param("kind", paper.kind())
                .param("number", paper.number())
                .param("title", paper.title())
                .param("text", canonicalText)
                .param("textDigest", paper.textDigest())
                .param("fileDigest", paper.fileDigest())
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(paper.createdAt(), ZoneOffset.UTC))
                .update();
    }

    Optional<PaperView> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query((row, n) -> view(row))
                .optional();
    }

    List<PaperView> of(UUID caseId) {
        return jdbc.sql(COLUMNS + " where case_id = :case order by created_at, id")
                .param("case", caseId)
                .query((row, n) -> view(row))
                .list();
    }

    Optional<String> text(UUID id) {
        return jdbc.sql("select canonical_text from document_paper where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Notes the file that was printed; the first one stays. */
    void printed(UUID id, String fileDigest) {
        jdbc.sql("update document_paper set file_digest = :digest where id = :id and file_digest is null")
                .param("digest", fileDigest)
                .param("id", id)
                .update();
    }

    private static PaperView view(ResultSet row) throws SQLException {
        return new PaperView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
