package org.shangliang.app.evaluation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of signs, and what was said to them. */
@Repository
class RadarStore {
    private final JdbcClient jdbc;

    RadarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases of a region that show a sign, or any; those where one turned up last come first. */
    List<Shown> list(String region, @Nullable Flag flag, int limit, int offset) {
        return jdbc.sql("""
                        select c.id, c.number, c.employer_id, e.name, c.region, c.kind, c.stage, s.raised_on, s.flags,
                          array(select distinct a.flag from evaluation_answer a
                                where a.case_id = c.id and a.seen_on is null) as answered,
                          (select max(a.seen_on) from evaluation_answer a where a.case_id = c.id) as seen_on
                        from (select r.case_id, max(r.raised_on) as raised_on, array_agg(r.flag) as flags
                              from evaluation_raised r where r.region like :region
                              group by r.case_id having :flag is null or bool_or(r.flag = :flag)
                              order by 2 desc, 1 desc limit :limit offset :offset) s
                        join consultation_case c on c.id = s.case_id
                        join organization_employer e on e.id = c.employer_id
                        order by s.raised_on desc, c.id desc""")
                .param("region", region + "%")
                .param("flag", flag == null ? null : flag.name(), java.sql.Types.VARCHAR)
                .param("limit", limit)
                .param("offset", offset)
                .query(RadarStore::shown)
                .list();
    }

    private static Shown shown(ResultSet row, int number) throws SQLException {
        return new Shown(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("employer_id", UUID.class),
                row.getString("name"),
                row.getString("region"),
                row.getString("kind"),
                row.getString("stage"),
                row.getObject("raised_on", LocalDate.class),
                flags(row.getArray("flags")),
                flags(row.getArray("answered")),
                row.getObject("seen_on", LocalDate.class));
    }

    private static List<Flag> flags(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(Flag::valueOf)
                .sorted()
                .toList();
    }

    /** How many cases of a region show each sign. */
    Map<Flag, Integer> counts(String region) {
        var counts = new EnumMap<Flag, Integer>(Flag.class);
        jdbc.sql("select flag, count(*) from evaluation_raised where region like :region group by flag")
                .param("region", region + "%")
                .query(row -> {
                    counts.put(Flag.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** How many cases of a region have a draft that could be looked at. */
    int drafted(String region) {
        return jdbc.sql("select count(*) from evaluation_reading where region like :region and digest is not null")
                .param("region", region + "%")
                .query(Integer.class)
                .single();
    }

    void insert(UUID id, UUID caseId, Flag flag, AnswerDraft answer, Actor actor, Instant at) {
        jdbc.sql("""
                        insert into evaluation_answer (id, case_id, flag, role, words, seen_on, account, recorded_at)
                        values (:id, :case, :flag, :role, :words, :seen, :account, :at)""")
                .param("id", id)
                .param("case", caseId)
                .param("flag", flag.name())
                .param("role", actor.role().name())
                .param("words", answer.words().strip())
                .param("seen", answer.seenOn())
                .param("account", actor.account())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Answer> answers(UUID caseId) {
        return jdbc.sql("""
                        select flag, role, words, seen_on, account, recorded_at from evaluation_answer
                        where case_id = :case order by recorded_at, id""")
                .param("case", caseId)
                .query((row, number) -> new Answer(
                        Flag.valueOf(row.getString("flag")),
                        row.getString("role"),
                        row.getString("words"),
                        row.getObject("seen_on", LocalDate.class),
                        row.getObject("account", UUID.class),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }
}
