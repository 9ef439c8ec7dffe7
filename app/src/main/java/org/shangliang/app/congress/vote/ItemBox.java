package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The boxes of a vote item by item: all entries of a ballot are put in at once, each into the box of its item, or none. */
@Repository
class ItemBox {
    private static final String ASKED = """
            asked as (select item, decode(digest, 'hex') as digest, decode(serial, 'hex') as serial, choice,
                        decode(nullif(randomizer, '-'), 'hex') as randomizer,
                        decode(nullif(signature, '-'), 'hex') as signature
                      from unnest(string_to_array(:items, ' ')::uuid[], string_to_array(:digests, ' '),
                        string_to_array(:serials, ' '), string_to_array(:choices, ' ')::smallint[],
                        string_to_array(:randomizers, ' '), string_to_array(:signatures, ' '))
                      as a (item, digest, serial, choice, randomizer, signature))
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    ItemBox(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** What goes into the box of one item; without a token its last two members are a dash. */
    record Entry(UUID item, String digest, String serial, Mark choice, String randomizer, String signature) {
        static Entry of(UUID item, byte[] serial, Mark choice) {
            return new Entry(item, Hash.hex(Hash.ballot(item, serial, choice)), Hash.hex(serial), choice, "-", "-");
        }

        BallotReceipt receipt() {
            return new BallotReceipt(digest);
        }
    }

    /** Marks the roll and fills the boxes in one statement; the same attempt with the same choices is in already. */
    Verdict put(UUID vote, byte[] code, byte[] attempt, List<Entry> entries) {
        int put = asked("""
                        , open as (select id from congress_vote where id = :vote and state = 'OPEN'
                            and level = 'DETACHED' and items > 0 for share),
                        marked as (update congress_roll r set given = 'SCREEN', attempt = :attempt,
                            present = coalesce(r.present, 'CODE') from open
                            where r.vote_id = open.id and r.code = :code and r.given is null returning r.number)
                        insert into congress_ballot (vote_id, digest, serial, choice)
                        select a.item, a.digest, a.serial, a.choice from asked a, marked order by a.digest""", vote, entries)
                .param("code", code)
                .param("attempt", attempt)
                .update();
        return put == entries.size() ? Verdict.CAST : whyNot(vote, code, attempt, entries);
    }

    private Verdict whyNot(UUID vote, byte[] code, byte[] attempt, List<Entry> entries) {
        return asked("""
                        select case when v.state <> 'OPEN' then 'CLOSED' when r.number is null then 'UNKNOWN'
                                    when r.attempt = :attempt and (select count(*) from asked a join congress_ballot b
                                      on b.vote_id = a.item and b.digest = a.digest) = :size then 'CAST'
                                    when r.given = 'PAPER' then 'PAPER' else 'ALREADY' end
                        from congress_vote v left join congress_roll r on r.vote_id = v.id and r.code = :code
                        where v.id = :vote""", vote, entries)
                .param("code", code)
                .param("attempt", attempt)
                .param("size", entries.size())
                .query(Verdict.class)
                .single();
    }

    /** Puts a ballot with a token for each item into the boxes; the roll is not touched. */
    Verdict put(UUID vote, List<Entry> entries) {
        boolean all = Boolean.TRUE.equals(transactions.execute(status -> {
            int put = asked("""
                            , open as (select id from congress_vote where id = :vote and state = 'OPEN' for share)
                            insert into congress_ballot (vote_id, digest, serial, choice, randomizer, signature)
                            select a.item, a.digest, a.serial, a.choice, a.randomizer, a.signature from asked a, open
                            order by a.digest on conflict do nothing""", vote, entries).update();
            if (put != entries.size()) {
                status.setRollbackOnly();
            }
            return put == entries.size();
        }));
        return all ? Verdict.CAST : whyNot(vote, entries);
    }

    private Verdict whyNot(UUID vote, List<Entry> entries) {
        return asked("""
                        , boxed as (select vote_id, digest, serial from congress_ballot union all
                                    select vote_id, digest, serial from congress_counted)
                        select case when count(b.digest) filter (where b.digest = a.digest) = :size then 'CAST'
                                    when count(b.digest) > 0 then 'ALREADY' else 'CLOSED' end
                        from asked a left join boxed b on b.vote_id = a.item and b.serial = a.serial
                        where :vote is not null""", vote, entries)
                .param("size", entries.size())
                .query(Verdict.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, UUID vote, List<Entry> entries) {
        return jdbc.sql("with " + ASKED + sql)
                .param("vote", vote)
                .param("items", joined(entries, Entry::item))
                .param("digests", joined(entries, Entry::digest))
                .param("serials", joined(entries, Entry::serial))
                .param("choices", joined(entries, entry -> entry.choice().code()))
                .param("randomizers", joined(entries, Entry::randomizer))
                .param("signatures", joined(entries, Entry::signature));
    }

    private static String joined(List<Entry> entries, Function<Entry, Object> part) {
        return entries.stream().map(part).map(String::valueOf).collect(Collectors.joining(" "));
    }
}
