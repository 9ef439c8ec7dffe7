package org.shangliang.app.congress.vote;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of votes, their secrets, and what the tellers counted. */
@Repository
class VoteStore {
    private static final String COLUMNS = """
            select id, case_id, round, body, level, state, title, place, meeting_on, text_digest, first_teller,
                   second_teller, opened_on, closed_on, recorded, items from congress_vote
            """;

    private final JdbcClient jdbc;

    VoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Vote vote, byte[] salt, @Nullable LocalDate termEnds) {
        jdbc.sql("""
                        insert into congress_vote (id, case_id, round, body, level, state, title, place, meeting_on,
                          text_digest, first_teller, second_teller, salt, term_ends, items)
                        values (:id, :case, :round, :body, :level, :state, :title, :place, :meeting, :digest, :first,
                          :second, :salt, :term, :items)""")
                .param("id", vote.id())
                .param("case", vote.caseId())
                .param("round", vote.round())
                .param("body", vote.body().name())
                .param("level", vote.level().name())
                .param("state", vote.state().name())
                .param("title", vote.title())
                .param("place", vote.place())
                .param("meeting", vote.meetingOn())
                .param("digest", vote.textDigest())
                .param("first", vote.firstTeller())
                .param("second", vote.secondTeller())
                .param("salt", salt)
                .param("term", termEnds)
                .param("items", vote.items())
                .update();
    }

    Optional<Vote> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Vote.class).optional();
    }

    /** The vote, locked against any other act until the transaction ends. */
    Vote lock(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query(Vote.class)
                .single();
    }

    List<Vote> ofCases(Collection<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where case_id in (:cases) order by meeting_on desc, id")
                        .param("cases", cases)
                        .query(Vote.class)
                        .list();
    }

    /** The votes on whose roll an account stands. */
    List<Vote> ofAccount(UUID account) {
        return jdbc.sql(COLUMNS + "where id in (select vote_id from congress_roll where account_id = ?)"
                        + " order by meeting_on desc, id limit 50")
                .param(account)
                .query(Vote.class)
                .list();
    }

    /** The secrets of a vote: its level, the salt of its codes, its locked key, the codes of the tellers. */
    record Secrets(
            Level level,
            int items,
            byte[] salt,
            byte @Nullable [] secret,
            byte @Nullable [] firstCode,
            byte @Nullable [] secondCode) {}

    Optional<Secrets> secrets(UUID id) {
        return jdbc.sql("select level, items, salt, secret, first_code, second_code from congress_vote where id = ?")
                .param(id)
                .query((row, number) -> new Secrets(
                        Level.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getBytes(3),
                        row.getBytes(4),
                        row.getBytes(5),
                        row.getBytes(6)))
                .optional();
    }

    void tellerCodes(UUID id, byte[] first, byte[] second) {
        jdbc.sql("update congress_vote set first_code = ?, second_code = ? where id = ?")
                .param(first)
                .param(second)
                .param(id)
                .update();
    }

    /** The public key of a vote with blind tokens, in hexadecimal digits; nothing before it opens, and for other votes. */
    Optional<String> publicKey(UUID id) {
        return jdbc.sql("select encode(public_key, 'hex') from congress_vote where id = ? and public_key is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    void open(UUID id, byte @Nullable [] secret, byte @Nullable [] publicKey, LocalDate on) {
        jdbc.sql("update congress_vote set state = 'OPEN', secret = ?, public_key = ?, opened_on = ? where id = ?")
                .param(secret)
                .param(publicKey)
                .param(on)
                .param(id)
                .update();
    }

    /** Closes the vote and destroys its key and the tellers' codes. */
    void close(UUID id, LocalDate on) {
        jdbc.sql("update congress_vote set state = 'CLOSED', secret = null, first_code = null, second_code = null,"
                        + " closed_on = ? where id = ?")
                .param(on)
                .param(id)
                .update();
    }

    void recorded(UUID id) {
        jdbc.sql("update congress_vote set recorded = true where id = ?")
                .param(id)
                .update();
    }

    /** The closed votes of which something may still lie on the pages of roll and box. */
    List<UUID> notEmptied() {
        return jdbc.sql("select id from congress_vote where state = 'CLOSED' and not emptied")
                .query(UUID.class)
                .list();
    }

    void emptied(Collection<UUID> votes) {
        jdbc.sql("update congress_vote set emptied = true where id in (:votes)")
                .param("votes", votes)
                .update();
    }

    /** Takes back a vote that has not been opened. */
    void delete(UUID id) {
        jdbc.sql("delete from congress_roll where vote_id = ?").param(id).update();
        jdbc.sql("delete from congress_paper_count where vote_id = ?").param(id).update();
        jdbc.sql("delete from congress_vote where id = ? and state = 'PREPARED'")
                .param(id)
                .update();
    }
}
