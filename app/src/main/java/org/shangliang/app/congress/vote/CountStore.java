package org.shangliang.app.congress.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was counted: by each teller, and the frozen tally. */
@Repository
class CountStore {
    private static final String TALLY = """
            select entitled, present, on_screen, on_paper, screen_for, screen_against, screen_abstained, paper_for,
                   paper_against, paper_abstained, paper_invalid, digest, docket_head
            from congress_tally t
            """;

    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void counted(UUID vote, int teller, PaperCount count) {
        jdbc.sql("""
                        insert into congress_paper_count (vote_id, teller, in_favour, against, abstained, invalid)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (vote_id, teller) do update set in_favour = excluded.in_favour,
                          against = excluded.against, abstained = excluded.abstained, invalid = excluded.invalid""")
                .param(vote)
                .param(teller)
                .param(count.inFavour())
                .param(count.against())
                .param(count.abstained())
                .param(count.invalid())
                .update();
    }

    /** What each teller counted, by teller. */
    Map<Integer, PaperCount> counts(UUID vote) {
        var counts = new TreeMap<Integer, PaperCount>();
        jdbc.sql("select teller, in_favour, against, abstained, invalid from congress_paper_count where vote_id = ?")
                .param(vote)
                .query(row -> {
                    counts.put(
                            row.getInt(1), new PaperCount(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)));
                });
        return counts;
    }

    void freeze(UUID vote, Tally tally) {
        jdbc.sql("""
                        insert into congress_tally (vote_id, entitled, present, on_screen, on_paper, screen_for,
                          screen_against, screen_abstained, paper_for, paper_against, paper_abstained, paper_invalid,
                          digest, docket_length, docket_head)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')""")
                .param(vote)
                .param(tally.entitled())
                .param(tally.present())
                .param(tally.onScreen())
                .param(tally.onPaper())
                .param(tally.screen().inFavour())
                .param(tally.screen().against())
                .param(tally.screen().abstained())
                .param(tally.paper().inFavour())
                .param(tally.paper().against())
                .param(tally.paper().abstained())
                .param(tally.paper().invalid())
                .param(tally.digest())
                .update();
    }

    /** Where the closing stands in the docket. */
    void entered(UUID vote, long length, String head) {
        jdbc.sql("update congress_tally set docket_length = ?, docket_head = ? where vote_id = ?")
                .param(length)
                .param(head)
                .param(vote)
                .update();
    }

    Optional<Tally> tally(UUID vote) {
        return jdbc.sql(TALLY + "where vote_id = ?")
                .param(vote)
                .query((row, number) -> tally(row))
                .optional();
    }

    /** The tallies of the items of a closed vote, in their order. */
    List<Tally> ofItems(UUID vote) {
        return jdbc.sql(TALLY + "join congress_item i on i.id = t.vote_id where i.vote_id = ? order by i.number")
                .param(vote)
                .query((row, number) -> tally(row))
                .list();
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                new PaperCount(row.getInt(5), row.getInt(6), row.getInt(7), 0),
                new PaperCount(row.getInt(8), row.getInt(9), row.getInt(10), row.getInt(11)),
                row.getString(12),
                row.getString(13));
    }
}
