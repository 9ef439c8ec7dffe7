package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shangliang.app.access.Scope;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.platform.NoSuch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Cases as rows: what lists and scopes ask for in columns, the case file itself as one JSON document. */
@Repository
class CaseStore {
    private static final Pattern NUMBER = Pattern.compile("\u3014(\\d{4})\u3015(\\d+)-(\\d+)");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaseStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The next case number of a region in a year, for instance 〔2022〕120116-17; gaps do not occur. */
    String nextNumber(String region, int year) {
        int next = jdbc.sql("""
                        insert into consultation_number (region, year, last) values (:region, :year, 1)
                        on conflict (region, year) do update set last = consultation_number.last + 1
                        returning last""")
                .param("region", region)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "\u3014" + year + "\u3015" + region + "-" + next;
    }

    void insert(CaseFile file, String stage) {
        var header = file.header();
        jdbc.sql("""
                        insert into consultation_case
                          (id, number, employer_id, union_id, region, kind, initiator, campaign_id, follows_id,
                           opened_on, stage, state)
                        values (:id, :number, :employer, :union, :region, :kind, :initiator, :campaign,
                           (select id from consultation_case where id = :follows),
                           :opened, :stage, :state::jsonb)""")
                .param("id", header.id())
                .param("number", header.number())
                .param("employer", header.employer())
                .param("union", header.union())
                .param("region", header.region())
                .param("kind", header.kind().name())
                .param("initiator", header.initiator().name())
                .param("campaign", header.campaign())
                .param("follows", header.follows())
                .param("opened", header.openedOn())
                .param("stage", stage)
                .param("state", json.writeValueAsString(file))
                .update();
    }

    void update(CaseFile file, String stage) {
        jdbc.sql("update consultation_case set state = :state::jsonb, stage = :stage where id = :id")
                .param("state", json.writeValueAsString(file))
                .param("stage", stage)
                .param("id", file.header().id())
                .update();
    }

    CaseFile get(UUID id) {
        return jdbc.sql("select state from consultation_case where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(state -> json.readValue(state, CaseFile.class))
                .orElseThrow(() -> new NoSuch("case"));
    }

    Optional<UUID> employerOf(UUID id) {
        return jdbc.sql("select employer_id from consultation_case where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    void keep(UUID caseId, UUID attachment) {
        jdbc.sql("""
                        insert into consultation_attachment (case_id, attachment_id) values (:case, :attachment)
                        on conflict do nothing""").param("case", caseId).param("attachment", attachment).update();
    }

    List<UUID> attachmentsOf(UUID caseId) {
        return jdbc.sql("select attachment_id from consultation_attachment where case_id = :case")
                .param("case", caseId)
                .query(UUID.class)
                .list();
    }

    /** Writes a case that came back; its number is taken from then on. */
    void restore(CaseFile file, String stage) {
        insert(file, stage);
        var number = NUMBER.matcher(file.header().number());
        if (number.matches()) {
            jdbc.sql("""
                            insert into consultation_number (region, year, last) values (:region, :year, :last)
                            on conflict (region, year)
                            do update set last = greatest(consultation_number.last, excluded.last)""")
                    .param("region", number.group(2))
                    .param("year", Integer.parseInt(number.group(1)))
                    .param("last", Integer.parseInt(number.group(3)))
                    .update();
        }
    }

    List<UUID> casesKeeping(UUID attachment) {
        return jdbc.sql("select case_id from consultation_attachment where attachment_id = :attachment")
                .param("attachment", attachment)
                .query(UUID.class)
                .list();
    }

    boolean hasOpen(UUID employer, String kind, List<String> closed) {
        return jdbc.sql("""
                        select exists (select 1 from consultation_case
                        where employer_id = :employer and kind = :kind and stage <> all (:closed))""")
                .param("employer", employer)
                .param("kind", kind)
                .param("closed", closed.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Cases in a scope, without those still in preparation that one of the hidden sides began. */
    List<CaseLine> list(Scope scope, List<String> hidden, int limit, int offset) {
        var where = CaseScope.of(scope);
        return jdbc.sql(
                        "select c.id, c.number, c.employer_id, c.kind, c.stage, c.opened_on from consultation_case c where "
                                + where.sql()
                                + " and (c.initiator <> all (:hidden) or c.stage not in ('PREPARING','WITHDRAWN'))"
                                + " order by c.opened_on desc, c.id desc limit :limit offset :offset")
                .params(where.parameters())
                .param("hidden", hidden.toArray(String[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new CaseLine(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("employer_id", UUID.class),
                        row.getString("kind"),
                        row.getString("stage"),
                        row.getObject("opened_on", LocalDate.class)))
                .list();
    }
}
