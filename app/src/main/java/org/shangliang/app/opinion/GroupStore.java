package org.shangliang.app.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of groups, and which opinion lies in which. */
@Repository
class GroupStore {
    private static final String COLUMNS = """
            select g.id, g.call_id as "call", g.topic, g.title, count(p.opinion_id) as opinions,
                   count(distinct p.wording) as wordings, g.shown, g.decision, g.place, g.reason, g.agree, g.disagree,
                   g.pass
            from opinion_group g left join opinion_place p on p.group_id = g.id
              and not exists (select 1 from opinion_takedown t where t.opinion_id = p.opinion_id)
            """;

    private final JdbcClient jdbc;

    GroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The words of an opinion to be sorted. */
    record Text(UUID id, String picks, String body) {}

    /** An opinion within a group. */
    record Placing(UUID id, String picks, String body, String wording) {}

    /** Opinions that nobody has placed by hand. */
    List<Text> texts(UUID call) {
        return jdbc.sql("""
                        select id, picks, body from opinion_opinion o where call_id = ?
                        and not exists (select 1 from opinion_place p where p.opinion_id = o.id and p.by_hand)
                        order by id""").param(call).query(Text.class).list();
    }

    /** The group of a matter, or that into which it was merged; made if there is none. */
    UUID groupOf(UUID call, String topic, String matter, String title) {
        return jdbc.sql("""
                        insert into opinion_group as g (id, call_id, topic, matter, title)
                        values (:id, :call, :topic, :matter, :title)
                        on conflict (call_id, topic, matter) do update set matter = g.matter
                        returning coalesce(g.into_id, g.id)""")
                .param("id", Ids.random())
                .param("call", call)
                .param("topic", topic)
                .param("matter", matter)
                .param("title", title)
                .query(UUID.class)
                .single();
    }

    void clear(UUID call) {
        jdbc.sql("""
                        delete from opinion_place p using opinion_group g
                        where g.id = p.group_id and g.call_id = ? and not p.by_hand""").param(call).update();
    }

    /** An opinion's place in a group. */
    record Place(UUID opinion, UUID group, String wording) {}

    void place(List<Place> places) {
        jdbc.sql("""
                        insert into opinion_place (opinion_id, group_id, wording)
                        select * from unnest(cast(:opinions as uuid[]), cast(:groups as uuid[]), cast(:wordings as text[]))
                        on conflict do nothing""")
                .param("opinions", places.stream().map(Place::opinion).toArray(UUID[]::new))
                .param("groups", places.stream().map(Place::group).toArray(UUID[]::new))
                .param("wordings", places.stream().map(Place::wording).toArray(String[]::new))
                .update();
    }

    /** Groups that hold something or that somebody decided about, the largest first. */
    List<GroupView> of(UUID call) {
        return jdbc.sql(COLUMNS + """
                        where g.call_id = ? and g.into_id is null group by g.id
                        having count(p.opinion_id) > 0 or g.decision is not null
                        order by opinions desc, g.topic, g.title, g.id""").param(call).query(GroupView.class).list();
    }

    Optional<GroupView> find(UUID id) {
        return jdbc.sql(COLUMNS + "where g.id = ? and g.into_id is null group by g.id")
                .param(id)
                .query(GroupView.class)
                .optional();
    }

    /** The originals of a group, those of one wording together; what was taken down is not among them. */
    List<Placing> originals(UUID group) {
        return jdbc.sql("""
                        select o.id, o.picks, o.body, p.wording from opinion_place p
                        join opinion_opinion o on o.id = p.opinion_id
                        where p.group_id = ? and not exists
                          (select 1 from opinion_takedown t where t.opinion_id = o.id)
                        order by count(*) over (partition by p.wording) desc, p.wording, o.id""").param(group).query(Placing.class).list();
    }

    void rename(UUID group, String title) {
        jdbc.sql("update opinion_group set title = ? where id = ?")
                .param(title)
                .param(group)
                .update();
    }

    void show(UUID group, boolean shown) {
        jdbc.sql("update opinion_group set shown = ? where id = ?")
                .param(shown)
                .param(group)
                .update();
    }

    /** Everything in one group now lies in the other, and what comes later too. */
    void merge(UUID from, UUID into) {
        jdbc.sql("""
                        insert into opinion_place (opinion_id, group_id, wording, by_hand)
                        select opinion_id, :into, wording, by_hand from opinion_place where group_id = :from
                        on conflict do nothing""").param("into", into).param("from", from).update();
        jdbc.sql("delete from opinion_place where group_id = ?").param(from).update();
        jdbc.sql("update opinion_group set into_id = :into where id = :from or into_id = :from")
                .param("into", into)
                .param("from", from)
                .update();
    }

    /** Moves opinions by hand; from now on they stay where they were put. */
    void move(Collection<UUID> opinions, UUID from, UUID into) {
        var ids = opinions.toArray(UUID[]::new);
        jdbc.sql("update opinion_place set group_id = :into where group_id = :from and opinion_id = any (:ids)")
                .param("into", into)
                .param("from", from)
                .param("ids", ids)
                .update();
        jdbc.sql("update opinion_place set by_hand = true where opinion_id = any (:ids)")
                .param("ids", ids)
                .update();
    }

    void decide(UUID group, String decision, @Nullable Integer place, @Nullable String reason) {
        jdbc.sql("update opinion_group set decision = :decision, place = :place, reason = :reason where id = :id")
                .param("decision", decision)
                .param("place", place)
                .param("reason", reason)
                .param("id", group)
                .update();
    }

    void support(UUID group, Support support) {
        var column = support.name().toLowerCase(java.util.Locale.ROOT);
        jdbc.sql("update opinion_group set " + column + " = " + column + " + 1 where id = ?")
                .param(group)
                .update();
    }

    /** The groups an opinion lies in, by its receipt. */
    List<GroupView> ofReceipt(byte[] receipt) {
        return jdbc.sql(COLUMNS + """
                        where g.id in (select q.group_id from opinion_place q
                            join opinion_opinion o on o.id = q.opinion_id where o.receipt = ?)
                        group by g.id order by g.place nulls last, g.topic, g.title""").param(receipt).query(GroupView.class).list();
    }

    /** How many opinions each group's commonest wording has. */
    Map<UUID, Integer> floods(UUID call) {
        return jdbc
                .sql("""
                        select group_id, max(n) from (
                          select p.group_id, p.wording, count(*) as n from opinion_place p
                          join opinion_group g on g.id = p.group_id where g.call_id = ? group by 1, 2) w
                        group by group_id""")
                .param(call)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
