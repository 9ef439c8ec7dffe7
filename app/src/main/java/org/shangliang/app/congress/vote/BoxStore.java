package org.shangliang.app.congress.vote;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The box: ballots without voters. A group of ballots is one statement, which marks the roll and answers for each. */
@Repository
class BoxStore {
    private static final String GROUP = """
            with open as (select id from congress_vote where id = ? and state = 'OPEN' and level = 'DETACHED'
                      for share),
            asked as (select * from unnest(?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[], ?::smallint[])
                      with ordinality as a (code, attempt, serial, digest, choice, place)),
            marked as (update congress_roll r set given = 'SCREEN', present = coalesce(r.present, 'CODE'),
                         attempt = a.attempt from asked a, open
                       where r.vote_id = open.id and r.code = a.code and r.given is null returning a.place),
            boxed as (insert into congress_ballot (vote_id, digest, serial, choice)
                      select ?, a.digest, a.serial, a.choice from asked a join marked m using (place) order by a.digest)
            select case when m.place is not null then 'CAST'
                        when not exists (select from open) then 'CLOSED'
                        when r.number is null then 'UNKNOWN'
                        when r.attempt = a.attempt and exists (select from congress_ballot b
                             where b.vote_id = r.vote_id and b.digest = a.digest) then 'CAST'
                        when r.given = 'PAPER' then 'PAPER' else 'ALREADY' end
            from asked a left join marked m using (place)
                 left join congress_roll r on r.vote_id = ? and r.code = a.code
            order by a.place""";

    private final DataSource database;
    private final JdbcClient jdbc;

    BoxStore(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** Puts a group of ballots of one vote into the box, no two with the same code; one verdict each, in their order. */
    List<Verdict> put(UUID vote, List<CastBallot> group) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(GROUP)) {
            statement.setObject(1, vote);
            bytes(connection, statement, 2, group.stream().map(CastBallot::code).toArray(byte[][]::new));
            bytes(
                    connection,
                    statement,
                    3,
                    group.stream().map(CastBallot::attempt).toArray(byte[][]::new));
            bytes(
                    connection,
                    statement,
                    4,
                    group.stream().map(CastBallot::serial).toArray(byte[][]::new));
            bytes(
                    connection,
                    statement,
                    5,
                    group.stream().map(CastBallot::digest).toArray(byte[][]::new));
            var choices = group.stream().map(one -> (short) one.choice().code()).toArray(Short[]::new);
            statement.setArray(6, connection.createArrayOf("smallint", choices));
            statement.setObject(7, vote);
            statement.setObject(8, vote);
            try (var rows = statement.executeQuery()) {
                var verdicts = new ArrayList<Verdict>(group.size());
                while (rows.next()) {
                    verdicts.add(Verdict.valueOf(rows.getString(1)));
                }
                return verdicts;
            }
        }
    }

    private static void bytes(Connection connection, PreparedStatement statement, int at, byte[][] values)
            throws SQLException {
        statement.setArray(at, connection.createArrayOf("bytea", values));
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

    /** The ballots of an open vote. */
    List<Counted> open(UUID vote) {
        return ballots("congress_ballot", vote);
    }

    /** The ballots of a closed vote, in the order of their digests. */
    List<Counted> counted(UUID vote) {
        return ballots("congress_counted", vote);
    }

    private List<Counted> ballots(String table, UUID vote) {
        return jdbc.sql("select encode(digest, 'hex'), encode(serial, 'hex'), choice, encode(randomizer, 'hex'),"
                        + " encode(signature, 'hex') from " + table + " where vote_id = ? order by digest")
                .param(vote)
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

    /** Moves all ballots of a vote, at once and in random order, to those that are counted. */
    void rewrite(UUID vote) {
        jdbc.sql("""
                        with old as (delete from congress_ballot where vote_id = ? returning *)
                        insert into congress_counted select * from old order by gen_random_uuid()""").param(vote).update();
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
