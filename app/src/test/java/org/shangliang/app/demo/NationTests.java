package org.shangliang.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.campaign.Campaigns;
import org.shangliang.app.campaign.rollup.Rollups;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.CreditCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A small country, as bin/demo fills a large one. */
@DatabaseTest
@Transactional
class NationTests {
    private static final int ENTERPRISES = 5_000;

    @Autowired
    Nation nation;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Rollups rollups;

    @Autowired
    JdbcClient jdbc;

    @Test
    void fillsFourLevelsThatAddUpAndCountsThem() {
        var id = nation.found(ENTERPRISES);
        assertThat(nation.found(9)).isEqualTo(id);
        assertThat(rollups.fold()).isFalse();
        var officer = SignedInAs.anActor(Role.OFFICER, new Scope.Region(""));
        assertThat(campaigns.get(id, officer).targets()).isEqualTo(ENTERPRISES);
        assertThat(jdbc.sql("select count(*) from organization_federation where length(region) = 2")
                        .query(Integer.class)
                        .single())
                .isEqualTo(31);
        for (var table : new String[] {"11", "1121", "112101", ""}) {
            var progress = campaigns.progress(id, table, officer);
            assertThat(progress.targets())
                    .as("below " + table)
                    .isEqualTo(jdbc.sql("select count(*) from organization_employer where region like :below")
                            .param("below", table + "%")
                            .query(Integer.class)
                            .single());
        }
        assertThat(jdbc.sql("select credit_code from organization_employer limit 50")
                        .query(String.class)
                        .list())
                .allMatch(code -> CreditCode.check(code).valid());
    }
}
