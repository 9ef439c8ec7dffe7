package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items of votes item by item, and the key of each where ballots have tokens. */
@Repository
class ItemStore {
    private final JdbcClient jdbc;

    ItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID vote, List<String> titles) {
        IntStream.range(0, titles.size())
                .forEach(at -> jdbc.sql("insert into congress_item (id, vote_id, number, title) values (?, ?, ?, ?)")
                        .param(UUID.randomUUID())
                        .param(vote)
                        .param(at + 1)
                        .param(titles.get(at))
                        .update());
    }

    /** The items of a vote in order; none where the whole draft is voted on. */
    List<VoteItem> items(Vote vote) {
        return vote.items() == 0
                ? List.of()
                : jdbc.sql("""
                                select id, number, title, encode(public_key, 'hex') as public_key
                                from congress_item where vote_id = ? order by number""").param(vote.id()).query(VoteItem.class).list();
    }

    /** What has a box of its own: each item, or the whole draft. */
    List<VoteItem> boxes(Vote vote) {
        var items = items(vote);
        return items.isEmpty() ? List.of(VoteItem.whole(vote)) : items;
    }

    void key(UUID item, byte[] secret, byte[] publicKey) {
        jdbc.sql("update congress_item set secret = ?, public_key = ? where id = ?")
                .param(secret)
                .param(publicKey)
                .param(item)
                .update();
    }

    /** The locked key of an item, as long as the vote is open. */
    Optional<byte[]> secret(UUID item) {
        return jdbc.sql("select secret from congress_item where id = ? and secret is not null")
                .param(item)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Destroys the keys of all items of a vote. */
    void close(UUID vote) {
        jdbc.sql("update congress_item set secret = null where vote_id = ?")
                .param(vote)
                .update();
    }

    /** Takes back the items of a vote that was not opened. */
    void delete(UUID vote) {
        jdbc.sql("delete from congress_item where vote_id = ?").param(vote).update();
    }
}
