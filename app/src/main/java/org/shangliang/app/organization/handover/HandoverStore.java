package org.shangliang.app.organization.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the sheets; rows are added, never changed. */
@Repository
class HandoverStore {
    private static final String SHEET =
            "select id, from_name, to_name, on_day, by_name, note, sections from organization_handover where ";
    private static final int MOST = 100;

    /** An office and its territory. */
    record Office(Role role, String region) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HandoverStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(HandoverSheet sheet, String region, AccountView from, AccountView to, UUID by) {
        jdbc.sql("""
                        insert into organization_handover (id, region, from_account, from_name, to_account, to_name,
                            on_day, by_account, by_name, note, sections)
                        values (:id, :region, :from, :fromName, :to, :toName, :on, :by, :byName, :note,
                            cast(:sections as jsonb))""")
                .param("id", sheet.id())
                .param("region", region)
                .param("from", from.id())
                .param("fromName", sheet.from())
                .param("to", to.id())
                .param("toName", sheet.to())
                .param("on", sheet.on())
                .param("by", by)
                .param("byName", sheet.by())
                .param("note", sheet.note())
                .param("sections", json.writeValueAsString(sheet.sections()))
                .update();
    }

    /**
     * The accounts of a territory that hold an office which can be handed over, or hold none any more but did, by name;
     * closed ones too.
     */
    List<UUID> people(String region, boolean holding) {
        return jdbc.sql("""
                        select a.id from access_account a join access_capacity c on c.account_id = a.id
                        where a.region like :region and c.role in ('OFFICER', 'SUPERVISOR', 'INSTRUCTOR')
                        group by a.id having bool_or(c.withdrawn_at is null) = :holding
                        order by a.name, a.id""")
                .param("region", region + "%")
                .param("holding", holding)
                .query(UUID.class)
                .list();
    }

    /** The offices somebody was relieved of last; those withdrawn within one day belong together. */
    List<Office> last(UUID account) {
        return jdbc.sql("""
                        select c.role, c.region from access_capacity c
                        where c.account_id = :account and c.role in ('OFFICER', 'SUPERVISOR', 'INSTRUCTOR')
                          and c.withdrawn_at > (select max(o.withdrawn_at) - interval '1 day' from access_capacity o
                            where o.account_id = c.account_id and o.role in ('OFFICER', 'SUPERVISOR', 'INSTRUCTOR'))""").param("account", account).query(Office.class).list();
    }

    Optional<HandoverSheet> find(UUID id, String region) {
        return jdbc.sql(SHEET + "id = :id and region like :region")
                .param("id", id)
                .param("region", region + "%")
                .query(this::sheet)
                .optional();
    }

    List<HandoverSheet> list(String region) {
        return jdbc.sql(SHEET + "region like :region order by on_day desc, id desc limit :most")
                .param("region", region + "%")
                .param("most", MOST)
                .query(this::sheet)
                .list();
    }

    private HandoverSheet sheet(ResultSet row, int number) throws SQLException {
        return new HandoverSheet(
                row.getObject("id", UUID.class),
                row.getString("from_name"),
                row.getString("to_name"),
                row.getObject("on_day", LocalDate.class),
                row.getString("by_name"),
                row.getString("note"),
                json.readValue(row.getString("sections"), new TypeReference<List<HandoverSheet.Section>>() {}));
    }
}
