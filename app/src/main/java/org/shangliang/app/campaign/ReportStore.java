package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.document.paper.CampaignReport.Kind;
import org.shangliang.app.document.paper.CampaignReport.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What people wrote into reports; the numbers are never kept. */
@Repository
class ReportStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What was written, by whom, when. */
    record Draft(Said said, LocalDate writtenOn, String writtenBy) {}

    Optional<Draft> find(UUID campaign, String region, Kind kind, LocalDate week) {
        return jdbc.sql("""
                        select texts, written_on, written_by from campaign_report
                        where campaign_id = :campaign and region = :region and kind = :kind and week_on = :week""")
                .param("campaign", campaign)
                .param("region", region)
                .param("kind", kind.name())
                .param("week", week)
                .query((row, number) -> new Draft(
                        json.readValue(row.getString(1), Said.class),
                        row.getObject(2, LocalDate.class),
                        row.getString(3)))
                .optional();
    }

    void write(UUID campaign, String region, Kind kind, LocalDate week, Draft draft) {
        jdbc.sql("""
                        insert into campaign_report (campaign_id, region, kind, week_on, texts, written_on, written_by)
                        values (:campaign, :region, :kind, :week, :texts::jsonb, :on, :by)
                        on conflict (campaign_id, region, kind, week_on) do update set texts = excluded.texts,
                            written_on = excluded.written_on, written_by = excluded.written_by""")
                .param("campaign", campaign)
                .param("region", region)
                .param("kind", kind.name())
                .param("week", week)
                .param("texts", json.writeValueAsString(draft.said()))
                .param("on", draft.writtenOn())
                .param("by", draft.writtenBy())
                .update();
    }

    /** The federation of exactly this territory. */
    Optional<String> federation(String region) {
        return jdbc.sql("select name from organization_federation where region = :region")
                .param("region", region)
                .query(String.class)
                .optional();
    }
}
