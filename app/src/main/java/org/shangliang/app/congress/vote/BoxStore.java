package org.shangliang.app.congress.vote;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The box: ballots without voters, those with tokens and those tied into sheaves. */
@Repository
class BoxStore {
    private final DataSource database;
    private final JdbcClient jdbc;

    BoxStore(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /**
     * Puts a ballot with a token into the box; a serial that is there with the same choice is in, with another it is not. The
     * roll is not touched: who was given the token is another transaction's business.
     */
    Verdict put(TokenBox.Signed ballot) {
        int put = jdbc.sql("""
                        with open as (select id from congress_vote where id = ? and state = 'OPEN' for share)
                        insert into congress_ballot (vote_id, digest, serial, choice, randomizer, signature)
                        select open.id, ?, ?, ?, ?, ? from open on conflict do nothing""")
                .param(ballot.vote())
                .param(ballot.digest())
                .param(ballot.serial())
                .param(ballot.choice().code())
                .param(ballot.randomizer())
                .param(ballot.signature())
                .update();
        return put == 1 ? Verdict.CAST : whyNot(ballot);
    }

    private Verdict whyNot(TokenBox.Signed ballot) {
        return jdbc.sql("""
                        select case when b.digest = ? then 'CAST' when b.digest is not null then 'ALREADY'
                                    else 'CLOSED' end
                        from congress_vote v left join (select vote_id, digest, serial from congress_ballot union all
                               select vote_id, digest, serial from congress_counted) b
                             on b.vote_id = v.id and b.serial = ?
                        where v.id = ?""")
                .param(ballot.digest())
                .param(ballot.serial())
                .param(ballot.vote())
                .query(Verdict.class)
                .single();
    }

    /** A ballot that was counted; with a token it has a randomizer and a signature. */
    record Counted(
            String digest,
            String serial,
            Mark choice,
            @Nullable String randomizer,
            @Nullable String signature) {}

    /** The ballots of an open vote, in the order of their digests. */
    List<Counted> open(UUID vote) {
        return ballots(
                "(select * from congress_ballot union all " + SheafStore.UNTIED.formatted("congress_sheaf") + ") box",
                vote);
    }

    /** The ballots of a closed vote, in the order of their digests. */
    List<Counted> counted(UUID vote) {
        return ballots("congress_counted", vote);
    }

    private List<Counted> ballots(String box, UUID vote) {
        return jdbc.sql("select encode(digest, 'hex'), encode(serial, 'hex'), choice, encode(randomizer, 'hex'),"
                        + " encode(signature, 'hex') from " + box + " where vote_id = :vote order by digest")
                .param("vote", vote)
                .query((row, number) -> new Counted(
                        row.getString(1), row.getString(2), Mark.of(row.getInt(3)), row.getString(4), row.getString(5)))
                .list();
    }

    /** The digests on the bulletin. */
    List<String> digests(UUID vote) {
        return jdbc.sql("select encode(digest, 'hex') from congress_counted where vote_id = ? order by digest")
                .param(vote)
                .query(String.class)
                .list();
    }

    /** Moves all ballots of a vote, at once and in random order, to those that are counted; no sheaf stays tied. */
    void rewrite(UUID vote) {
        jdbc.sql("""
                        with old as (delete from congress_ballot where vote_id = :vote returning *),
                        sheaf as (delete from congress_sheaf where vote_id = :vote returning *)
                        insert into congress_counted (vote_id, digest, serial, choice, randomizer, signature)
                        select * from (select * from old union all
                        """ + SheafStore.UNTIED.formatted("sheaf") + ") box order by gen_random_uuid()")
                .param("vote", vote)
                .update();
    }

    /**
     * Leaves nothing of the voting on the pages of roll and box; outside a transaction. Somebody who still reads them, a
     * backup perhaps, would be waited for by everybody behind: then it fails and is to be done later.
     */
    void vacuum() {
        new JdbcTemplate(database).execute((Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set lock_timeout = '2s'");
                try {
                    statement.execute("vacuum full congress_sheaf");
                    statement.execute("vacuum full congress_ballot");
                    statement.execute("vacuum full congress_roll");
                    statement.execute("vacuum full congress_counted");
                } finally {
                    statement.execute("reset lock_timeout");
                }
            }
            return true;
        });
    }
}
