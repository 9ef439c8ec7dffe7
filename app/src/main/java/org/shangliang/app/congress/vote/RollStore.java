package org.shangliang.app.congress.vote;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roll: who may vote, who came, who was given a ballot. No column holds a time. */
@Repository
class RollStore {
    private static final String COLUMNS = """
            select number, name, unit, account_id, code is not null as has_code, acknowledged, present, given
            from congress_roll where vote_id = ?
            """;

    private final JdbcClient jdbc;

    RollStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enter(UUID vote, List<Entrant> entrants) {
        var number = 0;
        for (var one : entrants) {
            jdbc.sql("insert into congress_roll (vote_id, number, name, unit, account_id, woman, manager)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(vote)
                    .param(++number)
                    .param(one.name())
                    .param(one.unit())
                    .param(one.account())
                    .param(one.woman())
                    .param(one.manager())
                    .update();
        }
    }

    List<RollLine> lines(UUID vote, String text, int limit, int offset) {
        return jdbc.sql(COLUMNS + "and (name like ? or unit like ?) order by number limit ? offset ?")
                .param(vote)
                .param("%" + text + "%")
                .param("%" + text + "%")
                .param(limit)
                .param(offset)
                .query(RollLine.class)
                .list();
    }

    List<RollLine> of(UUID vote, Collection<Integer> numbers) {
        return jdbc.sql(COLUMNS + "and number = any (?) order by number")
                .param(vote)
                .param(numbers.toArray(Integer[]::new))
                .query(RollLine.class)
                .list();
    }

    /** Those who have no code yet and were given no ballot. */
    List<RollLine> withoutCode(UUID vote) {
        return jdbc.sql(COLUMNS + "and code is null and given is null order by number")
                .param(vote)
                .query(RollLine.class)
                .list();
    }

    Optional<RollLine> holding(UUID vote, byte[] code) {
        return jdbc.sql(COLUMNS + "and code = ?")
                .param(vote)
                .param(code)
                .query(RollLine.class)
                .optional();
    }

    Optional<RollLine> ofAccount(UUID vote, UUID account) {
        return jdbc.sql(COLUMNS + "and account_id = ? order by number limit 1")
                .param(vote)
                .param(account)
                .query(RollLine.class)
                .optional();
    }

    Headcount headcount(UUID vote) {
        return jdbc.sql("""
                        select count(*) as entitled, count(acknowledged) as acknowledged, count(present) as present,
                               count(*) filter (where given = 'SCREEN') as on_screen,
                               count(*) filter (where given = 'PAPER') as on_paper, count(code) as coded
                        from congress_roll where vote_id = ?""").param(vote).query(Headcount.class).single();
    }

    /** Who stands on the roll; a number is absent where nothing was marked. */
    Makeup makeup(UUID vote) {
        return jdbc.sql("""
                        select count(*) as number,
                               case when count(manager) > 0 then count(*) filter (where manager) end as managers,
                               case when count(woman) > 0 then count(*) filter (where woman) end as women,
                               (select term_ends from congress_vote where id = :vote) as term_ends
                        from congress_roll where vote_id = :vote""").param("vote", vote).query(Makeup.class).single();
    }

    void acknowledge(UUID vote, Collection<Integer> numbers, String how) {
        jdbc.sql("update congress_roll set acknowledged = ? where vote_id = ? and number = any (?)"
                        + " and acknowledged is null")
                .param(how)
                .param(vote)
                .param(numbers.toArray(Integer[]::new))
                .update();
    }

    void attend(UUID vote, Collection<Integer> numbers, String how) {
        jdbc.sql("update congress_roll set present = ? where vote_id = ? and number = any (?) and present is null")
                .param(how)
                .param(vote)
                .param(numbers.toArray(Integer[]::new))
                .update();
    }

    /** Takes back presence marked by mistake; never of somebody who was given a ballot. */
    void absent(UUID vote, Collection<Integer> numbers) {
        jdbc.sql("update congress_roll set present = null where vote_id = ? and number = any (?) and given is null")
                .param(vote)
                .param(numbers.toArray(Integer[]::new))
                .update();
    }

    /** Gives paper ballots to those who were given none; answers the numbers of those who now have one. */
    List<Integer> givePaper(UUID vote, Collection<Integer> numbers) {
        return jdbc.sql("update congress_roll set given = 'PAPER', present = coalesce(present, 'HAND')"
                        + " where vote_id = ? and number = any (?) and given is null returning number")
                .param(vote)
                .param(numbers.toArray(Integer[]::new))
                .query(Integer.class)
                .list();
    }

    /** Gives a blind token to who holds the code and was given nothing yet; the same blinded serial is given it again. */
    Verdict giveToken(UUID vote, byte[] code, byte[] blinded) {
        int given = jdbc.sql("""
                        with open as (select id from congress_vote where id = ? and state = 'OPEN' for share)
                        update congress_roll r set given = 'SCREEN', present = coalesce(r.present, 'CODE'), attempt = ?
                        from open where r.vote_id = open.id and r.code = ? and r.given is null""").param(vote).param(blinded).param(code).update();
        return given == 1 ? Verdict.CAST : whyNot(vote, code, blinded);
    }

    private Verdict whyNot(UUID vote, byte[] code, byte[] blinded) {
        return jdbc.sql("""
                        select case when v.state <> 'OPEN' then 'CLOSED' when r.number is null then 'UNKNOWN'
                                    when r.given = 'PAPER' then 'PAPER' when r.attempt = ? then 'CAST' else 'ALREADY' end
                        from congress_vote v left join congress_roll r on r.vote_id = v.id and r.code = ?
                        where v.id = ?""")
                .param(blinded)
                .param(code)
                .param(vote)
                .query(Verdict.class)
                .single();
    }

    /** A new code for somebody who was given no ballot; an earlier code no longer holds. */
    void code(UUID vote, int number, byte[] digest) {
        jdbc.sql("update congress_roll set code = ? where vote_id = ? and number = ? and given is null")
                .param(digest)
                .param(vote)
                .param(number)
                .update();
    }

    /** Writes the roll anew, all at once and in random order, without codes and attempts. */
    void rewrite(UUID vote) {
        jdbc.sql("""
                        with old as (delete from congress_roll where vote_id = ? returning *)
                        insert into congress_roll (vote_id, number, name, unit, account_id, acknowledged, present, given,
                            woman, manager)
                        select vote_id, number, name, unit, account_id, acknowledged, present, given, woman, manager
                        from old
                        order by gen_random_uuid()""").param(vote).update();
    }
}
