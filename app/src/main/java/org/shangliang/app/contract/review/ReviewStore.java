package org.shangliang.app.contract.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.organization.Employers;
import org.shangliang.law.ContractKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The cases handed in, read for a whole list at once. */
@Repository
class ReviewStore {
    /** How many concluded cases are listed; what waits is listed whole. */
    static final int MOST = 300;

    private static final String ANSWERED =
            "coalesce(f.state -> 'attempt' -> 'opinions', '[]') @> '[{\"act\": \"NO_OBJECTION\"}]'";
    private static final String OPEN = "c.stage = 'FILED' and not " + ANSWERED;
    private static final String CONCLUDED =
            "f.in_force_on is not null or jsonb_array_length(f.state -> 'earlier') > 0 or " + ANSWERED;
    private static final String CONCLUDED_ON = """
            greatest(f.in_force_on, (f.state -> 'attempt' -> 'opinions' -> -1 ->> 'servedOn')::date,
              (f.state -> 'earlier' -> -1 -> 'opinions' -> -1 ->> 'servedOn')::date)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Employers employers;

    ReviewStore(JdbcClient jdbc, JsonMapper json, Employers employers) {
        this.jdbc = jdbc;
        this.json = json;
        this.employers = employers;
    }

    /** Filed and not concluded, by the day silence would take effect; all of them, for none may be overlooked. */
    List<Handed> open(Scope scope) {
        return list(
                OPEN, "f.silent_on nulls last, f.state -> 'attempt' -> 'filing' ->> 'filedOn', c.number", null, scope);
    }

    /** The latest of those concluded, the newest first. */
    List<Handed> concluded(Scope scope) {
        return list(CONCLUDED, CONCLUDED_ON + " desc nulls last, c.number desc", MOST, scope);
    }

    /** How reviews ended in some days: by how many answers, after how many days on average, and by silence. */
    record Past(int answered, @Nullable Double average, int silent) {}

    /** Counts every attempt's answer, of whatever round, by the filing it answered. */
    Past past(Scope scope, LocalDate from, LocalDate to) {
        var within = employers.within(scope, "c.employer_id");
        return jdbc.sql("""
                        with tried as (
                          select a, f.state -> 'effect' as effect,
                                 (a -> 'opinions') @> '[{"act": "NO_OBJECTION"}]' as answered
                          from contract_file f join consultation_case c on c.id = f.case_id,
                               jsonb_array_elements((f.state -> 'earlier') || jsonb_build_array(f.state -> 'attempt')) a
                          where jsonb_typeof(a) = 'object' and %s),
                        ended as (
                          select (o ->> 'servedOn')::date as ended_on, (o ->> 'servedOn')::date - coalesce(
                                 a -> 'filing' -> 'receipt' ->> 'receivedOn', a -> 'filing' ->> 'filedOn')::date as days
                          from tried, jsonb_array_elements(a -> 'opinions') o
                          where o ->> 'act' in ('NO_OBJECTION', 'OBJECTION')
                          union all
                          select (effect ->> 'inForceOn')::date, null from tried
                          where effect ->> 'way' = 'SILENCE' and not answered
                            and not (a -> 'opinions') @> '[{"act": "OBJECTION"}]')
                        select count(days) as answered, avg(days)::float8 as average,
                               count(*) filter (where days is null) as silent
                        from ended where ended_on between :from and :to""".formatted(within.sql()))
                .params(within.parameters())
                .param("from", from)
                .param("to", to)
                .query(Past.class)
                .single();
    }

    /** The names of the employers of a list. */
    Map<UUID, String> names(List<Handed> handed) {
        return employers.names(handed.stream().map(Handed::employer).distinct().toList());
    }

    private List<Handed> list(String which, String order, @Nullable Integer most, Scope scope) {
        var within = employers.within(scope, "c.employer_id");
        return jdbc.sql("select c.id, c.number, c.employer_id, c.kind, c.region, c.stage,"
                        + " c.state -> 'header' ->> 'link' as link, f.state"
                        + " from contract_file f join consultation_case c on c.id = f.case_id"
                        + " where (" + which + ") and " + within.sql() + " order by " + order + " limit :most")
                .params(within.parameters())
                .param("most", most)
                .query((row, index) -> new Handed(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("employer_id", UUID.class),
                        ContractKind.valueOf(row.getString("kind")),
                        row.getString("region"),
                        row.getString("stage"),
                        row.getString("link"),
                        json.readValue(row.getString("state"), ContractFile.class)))
                .list();
    }
}
