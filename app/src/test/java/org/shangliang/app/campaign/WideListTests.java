package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.campaign.CampaignWorld.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.campaign.Lines.Standing;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The list of very many, read place by place and stage by stage, is the list that looking at each would give. */
@DatabaseTest
@Transactional
class WideListTests {
    private static final Actor COUNTRY = SignedInAs.anActor(Role.OFFICER, new Scope.Region(""));
    private static final Narrowing ALL = Narrowing.NONE.with("standing", "all");

    @Autowired
    ApplicationContext context;

    @Autowired
    Campaigns campaigns;

    @Autowired
    TargetStore store;

    @Autowired
    JdbcClient jdbc;

    private CampaignView campaign;

    @BeforeEach
    void targetsOfManyPlacesKindsAndDays() {
        CaseDriver.in(context).on(LocalDate.of(2022, 3, 16));
        jdbc.sql("""
                        insert into organization_employer (id, name, credit_code, region, industry, staff, changed_at)
                        select gen_random_uuid(), 'x' || n, '9' || lpad(n::text, 17, '0'),
                          (array['120116', '330106', '330203', '330402', '440305'])[1 + n % 5], 'C', n % 7, now()
                        from generate_series(1, 600) n""").update();
        var id = campaigns.open(command(null), COUNTRY);
        jdbc.sql("""
                        update campaign_target t set stage = s.stage, kind = s.kind,
                          offered_on = case when s.stage in ('OFFERED', 'NEGOTIATING') then date '2022-03-08' + n % 3 end,
                          replied_on = case when s.stage = 'NEGOTIATING' or n % 11 = 0 then date '2022-03-14' end,
                          exempt_ground = case when n % 13 = 0 then 'CLOSED' end
                        from (select employer_id, n, (array['NONE', 'PREPARING', 'OFFERED', 'NEGOTIATING'])[1 + n % 4]
                            as stage, (array[null, 'WAGE', 'COMPREHENSIVE'])[1 + n % 3] as kind
                          from (select employer_id, row_number() over (order by employer_id)::integer as n
                            from campaign_target where campaign_id = :id) numbered) s
                        where t.campaign_id = :id and t.employer_id = s.employer_id""").param("id", id).update();
        campaign = campaigns.get(id, COUNTRY);
    }

    @Test
    void isWhatLookingAtEachWouldGive() {
        var everybody = store.list(Condition.of(campaign, "", ALL), 1000, 0);
        assertThat(everybody).hasSizeGreaterThan(500);
        var standings = everybody.stream().map(this::standing).distinct().toList();
        assertThat(standings).hasSizeGreaterThan(20);
        var random = new Random(7);
        for (int round = 0; round < 25; round++) {
            var asked = standings.stream().filter(one -> random.nextInt(3) == 0).toList();
            var expected = everybody.stream()
                    .filter(one -> one.exemptGround() == null && one.repliedOn() == null)
                    .filter(one -> asked.contains(standing(one)))
                    .map(Target::employer)
                    .toList();
            var condition = StandingStore.amongMany(
                    Condition.of(campaign, "", Narrowing.of(Map.of("standing", "behind"))), asked, campaign);
            var pages = new ArrayList<UUID>();
            for (int from = 0; from <= expected.size(); from += 37) {
                store.list(condition, 37, from).forEach(one -> pages.add(one.employer()));
            }
            assertThat(pages).isEqualTo(expected);
            assertThat(store.count(condition)).isEqualTo(expected.size());
        }
    }

    @Test
    void followsAnEnterpriseThatMovesAndGrows() {
        var small = store.list(Condition.of(campaign, "44", ALL), 1000, 0).getLast();
        jdbc.sql("update organization_employer set region = '120116', staff = 5000 where id = :id")
                .param("id", small.employer())
                .update();
        assertThat(store.list(Condition.of(campaign, "12", ALL), 1, 0)
                        .getFirst()
                        .employer())
                .isEqualTo(small.employer());
        var known = jdbc.sql("select region || ' ' || staff from campaign_target where employer_id = :id")
                .param("id", small.employer())
                .query(String.class)
                .list();
        assertThat(known).containsOnly("120116 5000");
    }

    @Test
    void countsThoseWithoutAnOwnerAsTheRestOfAll() {
        jdbc.sql(
                        "update campaign_target set owner_account = :owner, owner_name = '周敏' where region = '440305' and campaign_id = :id")
                .param("owner", COUNTRY.account())
                .param("id", campaign.id())
                .update();
        var targets = context.getBean(Targets.class);
        var unowned = Narrowing.of(Map.of("owner", Dimension.UNKNOWN, "region", "44"));
        assertThat(targets.count(campaign, unowned, COUNTRY)).isZero();
        var whole = Narrowing.of(Map.of("owner", Dimension.UNKNOWN));
        assertThat(targets.count(campaign, whole, COUNTRY))
                .isEqualTo(targets.list(campaign, whole, 1000, 0, COUNTRY).size());
    }

    /** By the place whose law rules: two cities of Zhejiang have rules of their own. */
    private Standing standing(Target one) {
        boolean own = Set.of("3301", "3302").contains(one.region().substring(0, 4));
        var whole = Standing.of(one, campaign);
        return new Standing(one.region().substring(0, own ? 4 : 2), whole.kind(), whole.stage(), whole.offeredOn(), 1);
    }
}
