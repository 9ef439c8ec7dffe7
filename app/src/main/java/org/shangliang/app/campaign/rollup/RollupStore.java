package org.shangliang.app.campaign.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of cells and of deltas that are not folded yet. */
@Repository
class RollupStore {
    private static final int LOCK = 0x5ca1ab1e;

    private static final String BASE = """
            select t.campaign_id, 1 as sign, c.region as top, c.closes_on, e.region, t.kind, t.stage, t.offered_on,
                t.replied_on, t.signed_on, t.filed_on, t.in_force_on, t.exempt_ground is not null as exempt, e.industry,
                e.size_class, e.situation, e.staff
            from campaign_target t join organization_employer e on e.id = t.employer_id
            join campaign_campaign c on c.id = t.campaign_id where t.campaign_id = :campaign""";

    private static final String BEGUN = """
            seen as (delete from campaign_delta where campaign_id = :campaign),
            rolled as (insert into campaign_rolled (campaign_id, closes_on, laws)
                select id, closes_on, :laws from campaign_campaign where id = :campaign),""";

    private static final String TAKE = """
            taken as (delete from campaign_delta where ctid = any (array(select ctid from campaign_delta
                where campaign_id in (select campaign_id from campaign_rolled) limit :most)) returning *),""";

    private static final String TAKEN = """
            select d.*, c.region as top, r.closes_on from taken d join campaign_campaign c on c.id = d.campaign_id
            join campaign_rolled r on r.campaign_id = d.campaign_id""";

    private final JdbcClient jdbc;

    RollupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The cells of some groupings below a node, by key; those with nobody in them are left out. Nothing at all if the
     * campaign was not counted by this closing day. Cells and deltas not folded yet come from one statement, and only here
     * are they added: there are thousands of the ones, seldom any of the others.
     */
    Optional<Map<Grouping, List<Cell>>> cells(
            UUID campaign, LocalDate closesOn, String node, List<Grouping> groupings, int next) {
        var cells = new HashMap<String, TreeMap<String, Cell>>();
        jdbc.sql(RollupSql.read(groupings))
                .param("campaign", campaign)
                .param("closes", closesOn)
                .param("laws", Law.CITIES)
                .param("node", node)
                .param("dimensions", groupings.stream().map(Enum::name).toArray(String[]::new))
                .param("below", node + "%")
                .param("next", next)
                .query(row -> {
                    var cell = Cell.of(row);
                    cells.computeIfAbsent(row.getString(1), dimension -> new TreeMap<>())
                            .merge(cell.key(), cell, Cell::plus);
                });
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(groupings.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                one -> cells.getOrDefault(one.name(), new TreeMap<>()).values().stream()
                                        .filter(Cell::isAnybody)
                                        .toList())));
    }

    List<UUID> notRolled() {
        return jdbc.sql("""
                        select c.id from campaign_campaign c left join campaign_rolled r on r.campaign_id = c.id
                        where r.closes_on is distinct from c.closes_on or r.laws <> :laws""").param("laws", Law.CITIES).query(UUID.class).list();
    }

    /** One folds at a time; the others leave it to that one. */
    boolean tryLock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + LOCK + ")")
                .query(Boolean.class)
                .single();
    }

    /** Waits until nobody else folds. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(" + LOCK + ")")
                .query((row, number) -> true)
                .single();
    }

    void forget(UUID campaign) {
        for (var table : List.of("campaign_rollup", "campaign_rolled")) {
            jdbc.sql("delete from " + table + " where campaign_id = :campaign")
                    .param("campaign", campaign)
                    .update();
        }
    }

    /**
     * Counts all targets. One statement, hence one snapshot: it takes away the deltas of all changes that it sees in the
     * targets; whatever is changed meanwhile leaves a delta that it does not see, to be folded later. So nobody waits.
     */
    void count(UUID campaign) {
        jdbc.sql("select set_config('work_mem', '128MB', true)")
                .query(String.class)
                .single();
        jdbc.sql(RollupSql.add(BEGUN, BASE))
                .param("campaign", campaign)
                .param("laws", Law.CITIES)
                .update();
    }

    void apart(boolean apart) {
        jdbc.sql("select set_config('shangliang.counted_apart', :value, true)")
                .param("value", apart ? "on" : "off")
                .query(String.class)
                .single();
    }

    /** Takes deltas, as many as that at most, and adds them to their cells. */
    void fold(int most) {
        jdbc.sql(RollupSql.add(TAKE, TAKEN)).param("most", most).update();
    }

    boolean hasDeltas() {
        return jdbc.sql("select exists (select 1 from campaign_delta)")
                .query(Boolean.class)
                .single();
    }
}
