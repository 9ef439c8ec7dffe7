package org.shangliang.app.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of document_blob: each content once, under its digest. */
@Repository
class BlobStore {
    private final JdbcClient jdbc;

    BlobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String digest, byte[] content) {
        jdbc.sql("""
                        insert into document_blob (digest, size, content) values (:digest, :size, :content)
                        on conflict (digest) do nothing
                        """)
                .param("digest", digest)
                .param("size", content.length)
                .param("content", content)
                .update();
    }

    byte[] content(String digest) {
        return jdbc.sql("select content from document_blob where digest = :digest")
                .param("digest", digest)
                .query((row, n) -> row.getBytes(1))
                .single();
    }
}
