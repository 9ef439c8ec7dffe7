package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.contract.model.ContractFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Contracts as rows: the days that time watches in columns, the file itself as JSON. */
@Repository
class ContractStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ContractStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ContractFile> find(UUID id) {
        return jdbc.sql("select state from contract_file where case_id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(state -> json.readValue(state, ContractFile.class));
    }

    void put(UUID id, ContractFile file) {
        var effect = file.effect();
        var lasting = effect != null && file.ending() == null;
        jdbc.sql("""
                        insert into contract_file (case_id, silent_on, in_force_on, renew_on, term_to, state)
                        values (:id, :silent, :inForce, :renew, :termTo, :state::jsonb)
                        on conflict (case_id) do update set silent_on = excluded.silent_on,
                          in_force_on = excluded.in_force_on, renew_on = excluded.renew_on,
                          term_to = excluded.term_to, state = excluded.state""")
                .param("id", id)
                .param("silent", silentOn(file))
                .param("inForce", effect == null ? null : effect.inForceOn())
                .param(
                        "renew",
                        effect != null && lasting && !file.performance().renewalReminded() ? effect.renewFrom() : null)
                .param("termTo", effect != null && lasting ? effect.termTo() : null)
                .param("state", json.writeValueAsString(file))
                .update();
    }

    private static @Nullable LocalDate silentOn(ContractFile file) {
        var attempt = file.attempt();
        return attempt == null || attempt.filing() == null || file.effect() != null
                ? null
                : attempt.filing().silentOn();
    }

    /** Filed, and silence has run its course by {@code day}. */
    List<UUID> silentBy(LocalDate day) {
        return ids("select case_id from contract_file where silent_on <= :day order by silent_on, case_id", day);
    }

    /** In force, and renewal may be asked from {@code day} or before. */
    List<UUID> renewableBy(LocalDate day) {
        return ids("select case_id from contract_file where renew_on <= :day order by renew_on, case_id", day);
    }

    /** In force, with a term that ended before {@code day}. */
    List<UUID> pastTermOn(LocalDate day) {
        return ids("select case_id from contract_file where term_to < :day order by term_to, case_id", day);
    }

    /** Of a sectoral or regional contract everybody has the text that is right for the own employer. */
    List<PublishedContract> publishedAt(UUID employer) {
        return jdbc.sql("""
                        select c.id as case_id, c.number, c.kind,
                               (f.state -> 'performance' -> 'publications' -> -1 ->> 'publishedOn')::date as published_on,
                               f.in_force_on, (f.state -> 'effect' ->> 'termFrom')::date as term_from,
                               (f.state -> 'effect' ->> 'termTo')::date as term_to,
                               f.state -> 'ending' is not null and jsonb_typeof(f.state -> 'ending') <> 'null' as ended,
                               coalesce(p.digest, f.state -> 'attempt' ->> 'textDigest') as text_digest
                        from contract_file f join consultation_case c on c.id = f.case_id
                        left join consultation_joint_party p
                          on p.case_id = c.id and p.employer_id = :employer and p.bound_on is not null
                            and (p.bound_round is null or p.bound_round = (f.state -> 'attempt' ->> 'round')::int)
                        where (c.employer_id = :employer or p.case_id is not null) and f.in_force_on is not null
                          and f.state -> 'performance' -> 'publications' -> 0 is not null
                        order by published_on desc, c.number desc""")
                .param("employer", employer)
                .query(PublishedContract.class)
                .list();
    }

    private List<UUID> ids(String sql, LocalDate day) {
        return jdbc.sql(sql).param("day", day).query(UUID.class).list();
    }
}
