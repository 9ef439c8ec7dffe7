package org.shangliang.app.congress.vote;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Ballots tied into sheaves (选票束): a group that comes into the box together is one row. One statement marks the roll and
 * ties the sheaf, both or neither. Within a sheaf the ballots lie by their seeds, which look like chance.
 */
@Repository
class SheafStore {
    /** A ballot in a sheaf: the seed of its serial, 16 bytes, then the choice. */
    private static final int ENTRY = 17;

    /** What lies in the sheaves of a vote, as rows of the box, with serials and digests as the protocol says. */
    static final String UNTIED = """
            select vote_id, sha256(convert_to('shangliang ballot 1', 'UTF8') || uuid_send(vote_id) || serial || choice)
                     as digest, serial, cast(get_byte(choice, 0) as smallint) as choice,
                   cast(null as bytea) as randomizer, cast(null as bytea) as signature
            from (select vote_id, substr(ballots, 17 * place + 17, 1) as choice,
                         sha256(convert_to('shangliang serial 1', 'UTF8') || uuid_send(vote_id)
                           || substr(ballots, 17 * place + 1, 16)) as serial
                  from %s cross join generate_series(0, length(ballots) / 17 - 1) as place
                  where vote_id = :vote) as untied
            """;

    private static final String OPEN = "state = 'OPEN' and level = 'DETACHED' and items = 0";

    /** Answers the places of those who were not marked. */
    private static final String TIE = """
            with open as (select id from congress_vote where id = ? and %s for share),
            asked as (select * from unnest(?::bytea[], ?::bytea[]) with ordinality as a (code, entry, place)),
            marked as (update congress_roll r set given = 'SCREEN', present = coalesce(r.present, 'CODE')
                       from asked a, open
                       where r.vote_id = open.id and r.code = a.code and r.given is null
                       returning a.place, a.entry),
            tied as (insert into congress_sheaf (vote_id, ballots)
                     select ?, string_agg(entry, ''::bytea order by entry) from marked having count(*) > 0)
            select a.place from asked a where not exists (select from marked m where m.place = a.place)
            """.formatted(OPEN);

    private static final String WHY_NOT = """
            select case when v.id is null then 'CLOSED' when r.number is null then 'UNKNOWN'
                        when r.given = 'PAPER' then 'PAPER' when r.given is not null then 'ALREADY' end
            from unnest(?::bytea[]) with ordinality as a (code, place)
                 left join congress_vote v on v.id = ? and %s
                 left join congress_roll r on r.vote_id = v.id and r.code = a.code
            order by a.place""".formatted(OPEN);

    private final DataSource database;

    SheafStore(DataSource database) {
        this.database = database;
    }

    /**
     * Puts a group of ballots of one vote into the box, no two with the same code; one verdict each, in their order. All nodes
     * take voters in the same order, so that no two groups wait for each other.
     */
    List<Verdict> put(UUID vote, List<CastBallot> group) throws SQLException {
        var places = new ArrayList<>(IntStream.range(0, group.size()).boxed().toList());
        places.sort((one, other) ->
                Arrays.compare(group.get(one).code(), group.get(other).code()));
        var sorted = places.stream().map(group::get).toList();
        var verdicts = new ArrayList<>(Collections.nCopies(group.size(), Verdict.CAST));
        try (Connection connection = database.getConnection()) {
            var left = tie(connection, vote, sorted);
            if (!left.isEmpty()) {
                var why =
                        whyNot(connection, vote, left.stream().map(sorted::get).toList());
                for (int at = 0; at < left.size(); at++) {
                    verdicts.set(places.get(left.get(at)), why.get(at));
                }
            }
        }
        return verdicts;
    }

    /** The places of those in the group who could not be marked. */
    private static List<Integer> tie(Connection connection, UUID vote, List<CastBallot> group) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TIE)) {
            statement.setObject(1, vote);
            bytes(connection, statement, 2, group, CastBallot::code);
            bytes(connection, statement, 3, group, CastBallot::entry);
            statement.setObject(4, vote);
            try (var rows = statement.executeQuery()) {
                var left = new ArrayList<Integer>();
                while (rows.next()) {
                    left.add(rows.getInt(1) - 1);
                }
                return left;
            }
        }
    }

    /** Who was given a ballot on a screen and sends the very one that is in the box has cast it. */
    private static List<Verdict> whyNot(Connection connection, UUID vote, List<CastBallot> group) throws SQLException {
        var verdicts = reasons(connection, vote, group);
        var again = new HashMap<ByteBuffer, Integer>();
        for (int at = 0; at < group.size(); at++) {
            if (verdicts.get(at) == Verdict.ALREADY) {
                again.put(ByteBuffer.wrap(group.get(at).entry()), at);
            }
        }
        if (!again.isEmpty()) {
            found(connection, vote, again).forEach(at -> verdicts.set(at, Verdict.CAST));
        }
        return verdicts;
    }

    private static List<Verdict> reasons(Connection connection, UUID vote, List<CastBallot> group) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WHY_NOT)) {
            bytes(connection, statement, 1, group, CastBallot::code);
            statement.setObject(2, vote);
            try (var rows = statement.executeQuery()) {
                var verdicts = new ArrayList<Verdict>(group.size());
                while (rows.next()) {
                    verdicts.add(verdict(rows.getString(1)));
                }
                return verdicts;
            }
        }
    }

    private static Verdict verdict(@Nullable String said) {
        if (said == null) {
            throw new IllegalStateException("a voter got a new code in this moment; the group is to be sent again");
        }
        return Verdict.valueOf(said);
    }

    /** The places of those whose ballots lie in a sheaf. Only who sends again asks, so there is no index for it. */
    private static Set<Integer> found(Connection connection, UUID vote, Map<ByteBuffer, Integer> asked)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select ballots from congress_sheaf where vote_id = ?")) {
            statement.setObject(1, vote);
            try (var rows = statement.executeQuery()) {
                var found = new HashSet<Integer>();
                while (rows.next()) {
                    byte[] sheaf = rows.getBytes(1);
                    for (int from = 0; from < sheaf.length; from += ENTRY) {
                        var place = asked.get(ByteBuffer.wrap(sheaf, from, ENTRY));
                        if (place != null) {
                            found.add(place);
                        }
                    }
                }
                return found;
            }
        }
    }

    private static void bytes(
            Connection connection,
            PreparedStatement statement,
            int at,
            List<CastBallot> group,
            Function<CastBallot, byte[]> part)
            throws SQLException {
        statement.setArray(
                at, connection.createArrayOf("bytea", group.stream().map(part).toArray(byte[][]::new)));
    }
}
