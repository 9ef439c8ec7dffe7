package org.shangliang.app.supervision;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.paper.SupervisionLetter.Form;
import org.shangliang.app.supervision.LetterView.State;
import org.shangliang.law.LegalBasis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of letters, their numbers and their answers. */
@Repository
class LetterStore {
    private static final String HEAD = """
            select l.id, l.kind, l.number, l.employer_id as employer, e.name as employer_name, l.case_id, l.addressee,
                   l.addressee_name, l.facts, l.demands, l.reply_due, l.issued_on, l.paper_id, l.channel, l.served_on,
                   l.proof
            from supervision_letter l join organization_employer e on e.id = l.employer_id
            where\s""";

    /** Where letters stand on a day: what was answered last, or how far they have come without an answer. */
    private static final String STATES = """
            select l.id, l.issued_on,
                   coalesce((select outcome from supervision_answer a where a.letter_id = l.id
                             order by recorded_at desc, a.id desc limit 1),
                            case when l.served_on is null then 'ISSUED' when l.reply_due < :today then 'OVERDUE'
                                 else 'SERVED' end) as state
            from supervision_letter l where\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LetterStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The next number of a kind in a region and year, without gaps. */
    int next(String region, int year, Form kind) {
        return jdbc.sql("""
                        insert into supervision_letter_number (region, year, kind, last) values (:region, :year, :kind, 1)
                        on conflict (region, year, kind) do update set last = supervision_letter_number.last + 1
                        returning last""")
                .param("region", region)
                .param("year", year)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    void insert(LetterView.Head head, List<LegalBasis> basis, String region, Actor by) {
        jdbc.sql("""
                        insert into supervision_letter (id, kind, number, region, employer_id, case_id, addressee,
                          addressee_name, facts, demands, basis, reply_due, issued_on, issued_by, keeper, paper_id)
                        values (:id, :kind, :number, :region, :employer, :case, :addressee, :name, :facts, :demands,
                          :basis::jsonb, :due, :on, :by, :by, :paper)""")
                .param("id", head.id())
                .param("kind", head.kind().name())
                .param("number", head.number())
                .param("region", region)
                .param("employer", head.employer())
                .param("case", head.caseId())
                .param("addressee", head.addressee().name())
                .param("name", head.addresseeName())
                .param("facts", head.facts())
                .param("demands", head.demands())
                .param("basis", json.writeValueAsString(basis))
                .param("due", head.replyDue())
                .param("on", head.issuedOn())
                .param("by", by.account())
                .param("paper", head.paperId())
                .update();
    }

    /** The state of each letter asked for. */
    record Stand(UUID id, State state) {}

    /** Letters in some states as they stand on a day, the most pressing first and then the latest. */
    List<Stand> list(LetterQuery query, LocalDate today, Collection<State> states, int limit, int offset) {
        return jdbc.sql("select id, state from (" + STATES + query.sql() + """
                        ) as l where state = any (:states)
                        order by array_position(cast(:order as text[]), state), issued_on desc, id desc
                        limit :limit offset :offset""")
                .params(query.parameters())
                .param("today", today)
                .param("states", names(states))
                .param("order", names(List.of(State.values())))
                .param("limit", limit)
                .param("offset", offset)
                .query(Stand.class)
                .list();
    }

    /** How many letters stand in each state on a day. */
    Map<State, Integer> count(LetterQuery query, LocalDate today) {
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql("select state, count(*) as many from (" + STATES + query.sql() + ") as l group by state")
                .params(query.parameters())
                .param("today", today)
                .query(row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("many"));
                });
        return counts;
    }

    State state(UUID id, LocalDate today) {
        return jdbc.sql("select state from (" + STATES + "l.id = :id) as l")
                .param("today", today)
                .param("id", id)
                .query(State.class)
                .single();
    }

    List<LetterView.Head> heads(Collection<UUID> ids) {
        return jdbc.sql(HEAD + "l.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(LetterView.Head.class)
                .list();
    }

    private static String[] names(Collection<State> states) {
        return states.stream().map(State::name).toArray(String[]::new);
    }

    Optional<LetterView.Head> find(UUID id) {
        return jdbc.sql(HEAD + "l.id = :id")
                .param("id", id)
                .query(LetterView.Head.class)
                .optional();
    }

    List<LegalBasis> basis(UUID id) {
        var text = jdbc.sql("select basis from supervision_letter where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        return json.readValue(text, new TypeReference<List<LegalBasis>>() {});
    }

    /** Records the service once; false if it was served already. */
    boolean serve(UUID id, ServeLetter service) {
        return jdbc.sql("""
                        update supervision_letter set channel = :channel, served_on = :on, proof = :proof
                        where id = :id and served_on is null""")
                        .param("channel", service.channel().name())
                        .param("on", service.on())
                        .param("proof", service.proof())
                        .param("id", id)
                        .update()
                == 1;
    }

    void answer(UUID id, UUID letter, AnswerLetter answer, Actor by, Instant at) {
        jdbc.sql("""
                        insert into supervision_answer (id, letter_id, outcome, answered_on, words, proof, account, side,
                          recorded_at)
                        values (:id, :letter, :outcome, :on, :words, :proof, :account, :side, :at)""")
                .param("id", id)
                .param("letter", letter)
                .param("outcome", answer.outcome().name())
                .param("on", answer.on())
                .param("words", answer.words())
                .param("proof", answer.proof())
                .param("account", by.account())
                .param("side", by.role().name())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<LetterView.Answer> answers(Collection<UUID> letters) {
        return jdbc.sql("""
                        select letter_id as letter, outcome, answered_on as "on", words, proof, side
                        from supervision_answer where letter_id = any (:ids) order by recorded_at, id""")
                .param("ids", letters.toArray(UUID[]::new))
                .query(LetterView.Answer.class)
                .list();
    }

    /** The letters that keep an attachment as their receipt or with an answer. */
    List<UUID> keeping(UUID attachment) {
        return jdbc.sql("""
                        select id from supervision_letter where proof = :attachment
                        union select letter_id from supervision_answer where proof = :attachment""").param("attachment", attachment).query(UUID.class).list();
    }
}
