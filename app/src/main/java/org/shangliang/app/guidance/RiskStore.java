package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Risk signals of one enterprise: those people noted, and those that follow from the record. */
@Repository
class RiskStore {
    /** The day on which the same enterprise took up a later offer: what puts the refusal of case c to rest. */
    static final String ACCEPTED_LATER = """
            (select min((l.state #>> '{reply,repliedOn}')::date) from consultation_case l
              where l.employer_id = c.employer_id and l.id <> c.id and l.state #>> '{reply,answer}' = 'ACCEPT'
                and (l.state #>> '{reply,repliedOn}')::date >= (c.state #>> '{reply,repliedOn}')::date)""";

    private final JdbcClient jdbc;

    RiskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All signals, newest first. */
    List<Risk> of(UUID employer) {
        return jdbc.sql("""
                        select id, kind, occurred_on as "on", source, words, cleared_on, cleared_words, null::uuid as case_id
                        from guidance_risk where employer_id = :employer
                        union all
                        select null, 'SILENCE', d.breached_on, c.number, '',
                          coalesce(d.met_on, case when d.withdrawn then d.breached_on end), null, c.id
                        from platform_deadline d join consultation_case c on c.id = d.subject
                        where c.employer_id = :employer and d.kind = 'REPLY' and d.breached_on is not null
                        union all
                        select null, 'REFUSAL', (c.state -> 'reply' ->> 'repliedOn')::date, c.number,
                          coalesce(c.state -> 'reply' ->> 'reason', ''),
                        """ + ACCEPTED_LATER + """
                        , null, c.id
                        from consultation_case c
                        where c.employer_id = :employer and c.state -> 'reply' ->> 'answer' = 'DECLINE'
                        order by 3 desc, 2, 1""")
                .param("employer", employer)
                .query(Risk.class)
                .list();
    }

    void insert(UUID id, UUID employer, RiskDraft draft, UUID by, LocalDate today) {
        jdbc.sql("""
                        insert into guidance_risk (id, employer_id, kind, occurred_on, source, words, noted_by, noted_on)
                        values (:id, :employer, :kind, :on, :source, :words, :by, :today)""")
                .param("id", id)
                .param("employer", employer)
                .param("kind", draft.kind().name())
                .param("on", draft.on())
                .param("source", draft.source().strip())
                .param("words", draft.words().strip())
                .param("by", by)
                .param("today", today)
                .update();
    }

    /** Whose signal it is, and since when. */
    record Standing(UUID employer, LocalDate on, boolean cleared) {}

    Optional<Standing> find(UUID id) {
        return jdbc.sql("""
                        select employer_id as employer, occurred_on as "on", cleared_on is not null as cleared
                        from guidance_risk where id = :id""").param("id", id).query(Standing.class).optional();
    }

    void clear(UUID id, Clearing clearing) {
        jdbc.sql(
                        "update guidance_risk set cleared_on = :on, cleared_words = :words where id = :id and cleared_on is null")
                .param("on", clearing.on())
                .param("words", clearing.words().strip())
                .param("id", id)
                .update();
    }
}
