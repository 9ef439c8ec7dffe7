package org.shangliang.app.organization.roster;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The unions that rows name (名册中的工会): those known in the region by their name, and those founded on the way. */
final class UnionBook {
    private final JdbcClient jdbc;
    private final Context context;
    private final RowIds ids;
    private final Map<String, UUID> known = new HashMap<>();
    private final Map<UUID, String> chairs = new HashMap<>();
    private final Map<UUID, Founded> founded = new HashMap<>();
    private final List<UUID> unwritten = new ArrayList<>();

    /** A union founded by this import: its region as far as its employers agree, and how many they are. */
    private record Founded(String name, String region, int employers) {}

    UnionBook(JdbcClient jdbc, Context context, RowIds ids) {
        this.jdbc = jdbc;
        this.context = context;
        this.ids = ids;
        jdbc.sql("""
                        select distinct on (name) name, id from organization_union where region like :scope || '%'
                        order by name, length(region), id
                        """)
                .param("scope", context.scope())
                .query((row, number) -> known.put(row.getString("name"), row.getObject("id", UUID.class)))
                .list();
    }

    /** The union of a good line, founded if nobody knows it; null if the line names none. */
    @Nullable
    UUID of(Line line, @Nullable String region) {
        if (line.union == null) {
            return null;
        }
        UUID id = known.get(line.union);
        if (id == null) {
            if (region == null) {
                return null;
            }
            id = ids.next();
            known.put(line.union, id);
            founded.put(id, new Founded(line.union, region, 0));
            unwritten.add(id);
        }
        if (line.chair != null) {
            chairs.putIfAbsent(id, line.chair);
        }
        if (region != null) {
            founded.computeIfPresent(
                    id,
                    (union, before) -> new Founded(before.name, common(before.region, region), before.employers + 1));
        }
        return id;
    }

    int founded() {
        return founded.size();
    }

    /** Enters the unions founded since, so that employers can refer to them. */
    void found() {
        if (unwritten.isEmpty()) {
            return;
        }
        List<Founded> fresh = unwritten.stream().map(this::foundedAs).toList();
        jdbc.sql("""
                        insert into organization_union (id, name, kind, region, changed_at)
                        select id, name, 'GRASSROOTS', region, :at
                        from unnest(:ids::uuid[], :names::text[], :regions::text[]) as u (id, name, region)
                        """)
                .param("ids", unwritten.toArray(UUID[]::new))
                .param("names", fresh.stream().map(Founded::name).toArray(String[]::new))
                .param("regions", fresh.stream().map(Founded::region).toArray(String[]::new))
                .param("at", Timestamp.from(context.at()))
                .update();
        unwritten.clear();
    }

    /** Settles what shows only at the end: which unions are joint ones, their region and federation, the chairs. */
    void close() {
        if (!founded.isEmpty()) {
            settle(founded.keySet().toArray(UUID[]::new));
        }
        if (!chairs.isEmpty()) {
            seatChairs();
        }
    }

    private void settle(UUID[] all) {
        jdbc.sql("""
                        update organization_union u set region = f.region,
                            kind = case when f.employers > 1 then 'JOINT' else 'GRASSROOTS' end,
                            federation_id = (select o.id from organization_federation o
                                where f.region like o.region || '%' order by length(o.region) desc limit 1)
                        from unnest(:ids::uuid[], :regions::text[], :employers::integer[]) as f (id, region, employers)
                        where u.id = f.id
                        """)
                .param("ids", all)
                .param(
                        "regions",
                        Arrays.stream(all).map(id -> foundedAs(id).region).toArray(String[]::new))
                .param(
                        "employers",
                        Arrays.stream(all).map(id -> foundedAs(id).employers).toArray(Integer[]::new))
                .update();
    }

    private Founded foundedAs(UUID id) {
        return Objects.requireNonNull(founded.get(id));
    }

    private void seatChairs() {
        Set<UUID> taken = new HashSet<>(jdbc.sql(
                        "select body from organization_tenure where post = 'CHAIR' and to_on is null and body = any(:bodies)")
                .param("bodies", chairs.keySet().toArray(UUID[]::new))
                .query(UUID.class)
                .list());
        List<Map.Entry<UUID, String>> free = chairs.entrySet().stream()
                .filter(chair -> !taken.contains(chair.getKey()))
                .toList();
        jdbc.sql("""
                        with free as (select * from unnest(:bodies::uuid[], :officers::uuid[], :tenures::uuid[], :names::text[])
                            as f (body, officer, tenure, name)),
                        named as (insert into organization_officer (id, name) select officer, name from free)
                        insert into organization_tenure (id, officer_id, body_kind, body, post, from_on, recorded_at)
                        select tenure, officer, 'UNION', body, 'CHAIR', :today, :at from free
                        """)
                .param("bodies", free.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("officers", free.stream().map(chair -> ids.next()).toArray(UUID[]::new))
                .param("tenures", free.stream().map(chair -> ids.next()).toArray(UUID[]::new))
                .param("names", free.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .param("today", context.today())
                .param("at", Timestamp.from(context.at()))
                .update();
    }

    /** What two regions have in common, at a boundary of the codes. */
    private static String common(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        for (int length : new int[] {9, 6, 4, 2}) {
            if (one.length() >= length && other.startsWith(one.substring(0, length))) {
                return one.substring(0, length);
            }
        }
        return one;
    }
}
