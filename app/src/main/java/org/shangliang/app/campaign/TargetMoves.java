package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.EntryAppended;
import org.shangliang.app.campaign.rollup.Rollups;
import org.shangliang.app.campaign.selection.Matching;
import org.shangliang.app.campaign.selection.Selection;
import org.shangliang.app.campaign.selection.Selections;
import org.shangliang.app.consultation.ConsultationOpened;
import org.shangliang.app.platform.ProductClock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the targets of campaigns (应开展单位) by what their cases do. Each milestone keeps the real date of its act; a step
 * back takes the later dates away. A campaign whose recording has ended is never moved again.
 */
@Component
class TargetMoves {
    /** The columns of the milestones after the opening, in order. */
    static final List<String> DAYS =
            List.of("offered_on", "replied_on", "agreed_on", "adopted_on", "signed_on", "filed_on", "in_force_on");

    private static final String MOVE = "stage = :stage, reached_on = :on, "
            + IntStream.range(0, DAYS.size())
                    .mapToObj(index -> "%1$s = case when :rank > %2$d then coalesce(t.%1$s, :on) end"
                            .formatted(DAYS.get(index), index))
                    .collect(Collectors.joining(", "));

    private static final String RANK = Milestones.rankOf("stage");
    static final String NO_DAYS = DAYS.stream().map(day -> day + " = null").collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final Dockets dockets;
    private final ProductClock clock;
    private final Rollups rollups;
    private final Selections selections;

    TargetMoves(JdbcClient jdbc, Dockets dockets, ProductClock clock, Rollups rollups, Selections selections) {
        this.selections = selections;
        this.rollups = rollups;
        this.jdbc = jdbc;
        this.dockets = dockets;
        this.clock = clock;
    }

    /** Every employer meant becomes a target, with the case it has already begun and how that came so far. */
    void list(UUID campaign, String region, Selection selection, LocalDate since) {
        selections.keep(campaign, selection);
        var matching = Matching.of(region, selection);
        rollups.list(campaign, () -> insert(campaign, matching, since, List.of(), "true"));
        retell(campaign);
    }

    /** How many of the region are meant; says by its field what cannot be meant, or that it would be nobody. */
    int check(String region, Selection selection) {
        return selections.check(region, selection);
    }

    /** Employers meant who are not listed become targets; says how many that were. */
    int join(UUID campaign, Matching matching, LocalDate since, List<String> kinds) {
        var joined = insert(campaign, matching, since, kinds, """
                not exists (select 1 from campaign_target t where t.campaign_id = :campaign and t.employer_id = e.id)""");
        joined.cases().forEach(caseId -> retell(caseId, campaign));
        return joined.targets();
    }

    /** Those who became targets, and the cases they have begun. */
    private record Joined(int targets, List<UUID> cases) {}

    private Joined insert(UUID campaign, Matching matching, LocalDate since, List<String> kinds, String and) {
        return jdbc.sql("""
                        with joined as (insert into campaign_target (campaign_id, employer_id, region, staff,
                            case_id, kind, stage)
                        select :campaign, e.id, e.region, e.staff, c.id, c.kind, coalesce(c.stage, 'NONE')
                        from organization_employer e
                        left join lateral (select id, kind, stage from %s
                            where opened_on >= :since and (:all or kind = any (:kinds))
                            order by %s desc, opened_on desc, id desc limit 1) c on true
                        where %s and %s on conflict do nothing returning case_id)
                        select count(*), coalesce(array_agg(case_id) filter (where case_id is not null), '{}')
                        from joined""".formatted(JointTargets.casesOf("e.id"), RANK, matching.sql(), and))
                .params(matching.parameters())
                .param("campaign", campaign)
                .param("since", since)
                .param("all", kinds.isEmpty())
                .param("kinds", kinds.toArray(String[]::new))
                .query((row, number) -> new Joined(
                        row.getInt(1), List.of((UUID[]) row.getArray(2).getArray())))
                .single();
    }

    /** Which case each target follows is looked up anew, for instance when other kinds count now. */
    void follow(UUID campaign, LocalDate since, List<String> kinds) {
        jdbc.sql("""
                        update campaign_target t set case_id = c.id, kind = c.kind, stage = coalesce(c.stage, 'NONE'),
                            reached_on = null
                        from campaign_target o
                        left join lateral (select id, kind, stage from %s
                            where opened_on >= :since and (:all or kind = any (:kinds))
                            order by %s desc, opened_on desc, id desc limit 1) c on true
                        where o.campaign_id = :campaign and t.campaign_id = :campaign
                          and t.employer_id = o.employer_id""".formatted(JointTargets.casesOf("o.employer_id"), RANK))
                .param("since", since)
                .param("all", kinds.isEmpty())
                .param("kinds", kinds.toArray(String[]::new))
                .param("campaign", campaign)
                .update();
        retell(campaign);
    }

    /** The dockets of the cases tell again when each milestone was reached. */
    private void retell(UUID campaign) {
        jdbc.sql("update campaign_target set "
                        + NO_DAYS
                        + " where campaign_id = :campaign and coalesce(" + String.join(", ", DAYS) + ") is not null")
                .param("campaign", campaign)
                .update();
        jdbc.sql("select case_id from campaign_target where campaign_id = :campaign and case_id is not null")
                .param("campaign", campaign)
                .query(UUID.class)
                .list()
                .forEach(caseId -> retell(caseId, campaign));
    }

    /** The docket of a case tells again when each milestone was reached by those who follow it. */
    void retell(UUID caseId, UUID campaign) {
        dockets.fold(caseId, "", (before, entry) -> {
            if (!entry.stage().equals(before)) {
                move("t.campaign_id = :campaign and", caseId, entry.stage(), entry.occurredOn(), campaign);
            }
            return entry.stage();
        });
    }

    @EventListener
    void began(ConsultationOpened opened) {
        jdbc.sql("""
                        update campaign_target t set case_id = o.id, kind = o.kind, stage = :stage,
                            reached_on = o.opened_on, %s
                        from campaign_campaign c, consultation_case o
                        where t.employer_id = :employer and (t.case_id is null or t.stage = 'WITHDRAWN')
                          and o.id = :case and c.id = t.campaign_id and c.counts_until >= :today
                          and (c.kinds = '' or :kind = any (string_to_array(c.kinds, ',')))""".formatted(NO_DAYS))
                .param("stage", "PREPARING")
                .param("employer", opened.employer())
                .param("case", opened.caseId())
                .param("today", clock.today())
                .param("kind", opened.kind().name())
                .update();
    }

    @EventListener
    void reached(EntryAppended entry) {
        if (entry.movedOn()) {
            overtake(entry);
            move("c.counts_until >= :today and", entry.caseId(), entry.stage(), entry.occurredOn(), null);
        }
    }

    /**
     * A target counts the best of its cases: another case takes its place once it has come further, or as far as one that
     * has ended. Until then what the earlier case achieved is not lost.
     */
    private void overtake(EntryAppended entry) {
        jdbc.sql("""
                        update campaign_target t set case_id = o.id, kind = o.kind, %s
                        from campaign_campaign c, consultation_case o
                        where o.id = :case and t.employer_id = o.employer_id and t.case_id <> o.id
                          and c.id = t.campaign_id and c.counts_until >= :today
                          and o.opened_on >= make_date(cast(extract(year from c.notice_on) as integer), 1, 1)
                          and (c.kinds = '' or o.kind = any (string_to_array(c.kinds, ',')))
                          and (%2$s < :rank or %2$s = :rank and t.stage in ('ENDED', 'WITHDRAWN'))
                        returning t.campaign_id""".formatted(NO_DAYS, Milestones.rankOf("t.stage")))
                .param("case", entry.caseId())
                .param("today", clock.today())
                .param("rank", Milestones.rank(entry.stage()))
                .query(UUID.class)
                .list()
                .forEach(campaign -> retell(entry.caseId(), campaign));
    }

    private void move(String where, UUID caseId, String stage, LocalDate on, @Nullable UUID campaign) {
        Map<String, Object> known = campaign == null ? Map.of("today", clock.today()) : Map.of("campaign", campaign);
        jdbc.sql("update campaign_target t set " + MOVE + " from campaign_campaign c where " + where
                        + " c.id = t.campaign_id and t.case_id = :case")
                .params(known)
                .param("stage", stage)
                .param("on", on)
                .param("rank", Milestones.rank(stage))
                .param("case", caseId)
                .update();
    }
}
