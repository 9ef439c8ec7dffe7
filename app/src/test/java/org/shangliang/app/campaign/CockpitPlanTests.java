package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.command;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** No page of a campaign reads a big table from end to end: where an index could serve, one does. */
@DatabaseTest
@Transactional
class CockpitPlanTests {
    /** Two more are spent on finding out who asks. */
    private static final int MOST_STATEMENTS = 13;

    private static final List<String> PAGES = List.of(
            "",
            "?by=industry",
            "?by=kind",
            "/pace",
            "/timeline",
            "/targets",
            "/targets?standing=behind",
            "/targets?stuck=replied&staff=25",
            "/targets?due=late&line=robust",
            "/targets?region=" + PARK + "&industry=C",
            "/reports/weekly",
            "/reports/closing",
            "?region=" + PARK,
            "/targets.csv",
            "/groups.csv");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Targets targets;

    @Autowired
    JdbcClient jdbc;

    private UUID id;

    @BeforeEach
    void fiveThousandTargets() {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 16));
        driver.workplace(PARK, 90);
        jdbc.sql("""
                        insert into organization_employer (id, name, credit_code, region, industry, staff, changed_at)
                        select gen_random_uuid(), 'x' || n, '9' || lpad(n::text, 17, '0'), :park, 'C', n % 400, now()
                        from generate_series(1, 5000) n""").param("park", PARK).update();
        id = campaigns.open(command(null), OFFICER);
        jdbc.sql("analyze organization_employer, campaign_target").update();
        jdbc.sql("set local enable_seqscan = off").update();
    }

    @Test
    void readsNoBigTableFromEndToEnd() throws Exception {
        for (var actor : List.of(OFFICER, PARK_OFFICER)) {
            for (var page : PAGES) {
                long before = scans();
                mvc.perform(get("/campaigns/" + id + page).with(SignedInAs.actor(actor)))
                        .andExpect(status().isOk());
                assertThat(scans()).as(page).isEqualTo(before);
            }
        }
    }

    @Test
    void asksForNothingTwice() throws Exception {
        for (var actor : List.of(OFFICER, PARK_OFFICER)) {
            for (var page : PAGES) {
                var asked = new Statements();
                try (asked) {
                    mvc.perform(get("/campaigns/" + id + page).with(SignedInAs.actor(actor)))
                            .andExpect(status().isOk());
                }
                assertThat(asked.seen()).as(page).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
                assertThat(asked.seen())
                        .as(page)
                        .filteredOn(one -> one.contains("from campaign_campaign c") && one.contains("c.counts_until"))
                        .hasSize(1);
            }
        }
    }

    @Test
    void findsNamesThatFewHaveAndThatMostHave() {
        var campaign = campaigns.get(id, OFFICER);
        for (var words : List.of("x", "x12", "x4999", "400", "\u6728")) {
            var page = targets.page(campaign, Narrowing.NONE.with("q", words), 20, 10, OFFICER);
            var expected = jdbc.sql("""
                            select t.employer_id from campaign_target t join organization_employer e on e.id = t.employer_id
                            where t.campaign_id = :id and (e.name like :words or e.credit_code like :words)
                            order by e.staff desc, e.id""")
                    .param("id", id)
                    .param("words", "%" + words + "%")
                    .query(UUID.class)
                    .list();
            assertThat(page.number()).as(words).isEqualTo(expected.size());
            assertThat(page.targets())
                    .as(words)
                    .extracting(Target::employer)
                    .isEqualTo(expected.stream().skip(10).limit(20).toList());
        }
    }

    private long scans() {
        return jdbc.sql("""
                        select sum(seq_scan) from pg_stat_xact_user_tables
                        where relname in ('campaign_target', 'organization_employer', 'campaign_rollup')""").query(Long.class).single();
    }
}
