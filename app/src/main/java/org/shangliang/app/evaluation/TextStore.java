package org.shangliang.app.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts that were compared, each kept once, and which of them are alike. */
@Repository
class TextStore {
    /** Pairs below this are not kept; thresholds lie above it. */
    private static final int KEPT = 900;
    /** With how many other texts a new one is compared piece by piece; those that share most bands come first. */
    private static final int COMPARED = 50;

    private final JdbcClient jdbc;

    TextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Candidate(String digest, String words) {}

    /** Keeps a text and finds those alike; once for each text. */
    void keep(Wording wording) {
        var pieces = wording.pieces();
        var digest = wording.digest();
        boolean added = jdbc.sql("""
                        insert into evaluation_text (digest, words, pieces) values (:digest, :words, :pieces)
                        on conflict do nothing""")
                        .param("digest", digest)
                        .param("words", wording.words())
                        .param("pieces", pieces.length)
                        .update()
                == 1;
        if (!added || pieces.length == 0) {
            return;
        }
        var keys = Arrays.stream(Likeness.bands(pieces)).boxed().toArray(Long[]::new);
        candidates(keys).forEach(other -> compare(digest, pieces, other));
        jdbc.sql("""
                        insert into evaluation_band (band, key, digest)
                        select (at - 1)::smallint, key, :digest
                        from unnest(cast(:keys as bigint[])) with ordinality as bands (key, at)""").param("keys", keys).param("digest", digest).update();
    }

    private List<Candidate> candidates(Long[] keys) {
        return jdbc.sql("""
                        select t.digest, t.words from evaluation_text t join (
                            select b.digest, count(*) as shared
                            from unnest(cast(:keys as bigint[])) with ordinality as bands (key, at)
                            join evaluation_band b on b.band = bands.at - 1 and b.key = bands.key
                            group by b.digest order by shared desc, b.digest limit :most) near on near.digest = t.digest
                        order by near.shared desc, t.digest""")
                .param("keys", keys)
                .param("most", COMPARED)
                .query(Candidate.class)
                .list();
    }

    private void compare(String digest, long[] pieces, Candidate other) {
        int likeness = Likeness.perMille(pieces, Likeness.pieces(other.words()));
        if (likeness >= KEPT) {
            jdbc.sql("""
                            insert into evaluation_alike (digest, other, likeness)
                            values (:one, :other, :likeness), (:other, :one, :likeness) on conflict do nothing""")
                    .param("one", digest)
                    .param("other", other.digest())
                    .param("likeness", likeness)
                    .update();
        }
    }

    /** At how many other enterprises the same text stands with the same figures. */
    int sameElsewhere(Wording wording, UUID employer, int likeness, int most) {
        return jdbc.sql("""
                        select count(*) from (select distinct r.employer_id from evaluation_reading r
                          where r.digest in (select :digest union all
                              select a.other from evaluation_alike a where a.digest = :digest and a.likeness >= :likeness)
                            and r.figures = :figures and r.employer_id <> :employer limit :most) others""")
                .param("digest", wording.digest())
                .param("figures", wording.figures())
                .param("employer", employer)
                .param("likeness", likeness)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** Whether a template of this kind is registered for a region or above it. */
    boolean hasTemplate(String region, String kind) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation_template
                        where :region like region || '%' and kind = :kind)""")
                .param("region", region)
                .param("kind", kind)
                .query(Boolean.class)
                .single();
    }

    /** The template most alike, if it is alike enough. */
    Optional<TextFacts.Template> template(Wording wording, String region, String kind, int likeness) {
        return jdbc.sql("""
                        select t.name, case when t.digest = :digest then 1000 else a.likeness end as likeness
                        from evaluation_template t
                        left join evaluation_alike a on a.digest = :digest and a.other = t.digest
                        where :region like t.region || '%' and t.kind = :kind
                          and (t.digest = :digest or a.likeness >= :likeness)
                        order by 2 desc, t.name limit 1""")
                .param("digest", wording.digest())
                .param("region", region)
                .param("kind", kind)
                .param("likeness", likeness)
                .query(TextFacts.Template.class)
                .optional();
    }

    /** The last case of the employer before this one, of the same kind, that came to a draft. */
    Optional<UUID> before(UUID caseId) {
        return jdbc.sql("""
                        select b.id from consultation_case c
                        join consultation_case b on b.employer_id = c.employer_id and b.kind = c.kind and b.id <> c.id
                        where c.id = :case and b.state -> 'draft' is not null and jsonb_typeof(b.state -> 'draft') = 'object'
                          and ((b.opened_on, b.id) < (c.opened_on, c.id))
                        order by (b.id = c.follows_id) desc nulls last, b.opened_on desc, b.id desc limit 1""").param("case", caseId).query(UUID.class).optional();
    }
}
