package org.shangliang.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.CaseHeader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cases were read with which rules, and the signs that were found then. */
@Repository
class ReadingStore {
    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(CaseHeader header, @Nullable Wording wording, String rules) {
        jdbc.sql("""
                        insert into evaluation_reading (case_id, employer_id, region, kind, digest, figures, rules)
                        values (:case, :employer, :region, :kind, :digest, :figures, :rules)
                        on conflict (case_id) do update set digest = excluded.digest, figures = excluded.figures,
                          rules = excluded.rules""")
                .param("case", header.id())
                .param("employer", header.employer())
                .param("region", header.region())
                .param("kind", header.kind().name())
                .param("digest", wording == null ? null : wording.digest())
                .param("figures", wording == null ? "" : wording.figures())
                .param("rules", rules)
                .update();
    }

    Set<Flag> raised(UUID caseId) {
        return jdbc
                .sql("select flag from evaluation_raised where case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .list()
                .stream()
                .map(Flag::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Raises a sign at every case of the list that does not show it yet. */
    void raise(List<UUID> cases, Flag flag, LocalDate on) {
        jdbc.sql("""
                        insert into evaluation_raised (case_id, flag, region, raised_on)
                        select r.case_id, :flag, r.region, :on from evaluation_reading r
                        where r.case_id = any (:cases) on conflict do nothing""")
                .param("cases", cases.toArray(UUID[]::new))
                .param("flag", flag.name())
                .param("on", on)
                .update();
    }

    void lower(UUID caseId, Flag flag) {
        jdbc.sql("delete from evaluation_raised where case_id = :case and flag = :flag")
                .param("case", caseId)
                .param("flag", flag.name())
                .update();
    }

    /** A text that came or went changes what is to be said of others: raises and lowers the sign for all, in sets. */
    void settleSameText(int likeness, int leastPieces, LocalDate on) {
        var twin = """
                (exists (select 1 from evaluation_reading o where o.digest = r.digest and o.figures = r.figures
                     and o.employer_id <> r.employer_id)
                 or exists (select 1 from evaluation_alike a join evaluation_reading o on o.digest = a.other
                     where a.digest = r.digest and a.likeness >= :likeness and o.figures = r.figures
                     and o.employer_id <> r.employer_id))""";
        jdbc.sql("""
                        insert into evaluation_raised (case_id, flag, region, raised_on)
                        select r.case_id, 'SAME_TEXT', r.region, :on
                        from evaluation_reading r join evaluation_text t on t.digest = r.digest and t.pieces >= :least
                        where """ + twin + " on conflict do nothing")
                .param("on", on)
                .param("least", leastPieces)
                .param("likeness", likeness)
                .update();
        jdbc.sql("""
                        delete from evaluation_raised s using evaluation_reading r
                        where s.case_id = r.case_id and s.flag = 'SAME_TEXT' and not """ + twin).param("likeness", likeness).update();
    }

    /** The cases whose text is nearly this template; {@code region} and what lies below it. */
    List<UUID> like(String digest, String region, String kind, int likeness) {
        return jdbc.sql("""
                        select r.case_id from evaluation_reading r
                        where r.region like :region and r.kind = :kind and r.digest in (select :digest union all
                          select a.other from evaluation_alike a where a.digest = :digest and a.likeness >= :likeness)""")
                .param("region", region + "%")
                .param("kind", kind)
                .param("digest", digest)
                .param("likeness", likeness)
                .query(UUID.class)
                .list();
    }

    /** Whether a docket is that of a case; calls for opinions keep dockets too. */
    boolean isCase(UUID id) {
        return jdbc.sql("select exists (select 1 from consultation_case where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** That a case has to be read again. */
    void due(UUID caseId) {
        jdbc.sql(
                        "insert into evaluation_due (case_id) select id from consultation_case where id = :case on conflict do nothing")
                .param("case", caseId)
                .update();
    }

    /** Cases to be read again: those that could not be read, and those read by other rules. */
    List<UUID> due(String rules, int most) {
        return jdbc.sql("""
                        select case_id from evaluation_due
                        union select case_id from evaluation_reading where rules <> :rules limit :most""")
                .param("rules", rules)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    void done(UUID caseId) {
        jdbc.sql("delete from evaluation_due where case_id = :case")
                .param("case", caseId)
                .update();
    }
}
