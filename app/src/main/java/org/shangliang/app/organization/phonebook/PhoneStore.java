package org.shangliang.app.organization.phonebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.ScopePredicate;
import org.shangliang.app.platform.PersonalData;
import org.shangliang.law.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of telephone numbers, sealed and opened here. */
@Repository
class PhoneStore {
    private static final String BOTH = """
            from organization_employer e
            join organization_phone p on p.employer_id = e.id or p.union_id = e.union_id where\s""";

    private final JdbcClient jdbc;
    private final PersonalData data;

    PhoneStore(JdbcClient jdbc, PersonalData data) {
        this.jdbc = jdbc;
        this.data = data;
    }

    /** An enterprise as far as a number is noted at it. */
    record Firm(UUID id, String code, @Nullable UUID union) {}

    private record Row(UUID employer, PhoneEntry entry) {}

    Map<UUID, List<PhoneEntry>> of(Collection<UUID> employers) {
        return jdbc
                .sql("select e.id as employer, p.* " + BOTH
                        + "e.id = any (:ids) order by p.union_id nulls last, p.name, p.id")
                .param("ids", employers.toArray(UUID[]::new))
                .query((row, number) -> new Row(
                        row.getObject("employer", UUID.class),
                        new PhoneEntry(
                                row.getObject("id", UUID.class),
                                row.getObject("union_id") == null ? Side.EMPLOYER : Side.WORKERS,
                                row.getString("name"),
                                row.getString("duty"),
                                data.open(row.getBytes("sealed")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::employer, Collectors.mapping(Row::entry, Collectors.toList())));
    }

    /** Notes a number at the union or the enterprise; the same number there again only takes the new name. */
    void put(Firm firm, PhoneEntry entry, LocalDate on, UUID by) {
        boolean union = entry.side() == Side.WORKERS;
        jdbc.sql("""
                        insert into organization_phone (id, employer_id, union_id, name, duty, sealed, mark, noted_on,
                          noted_by)
                        values (:id, :employer, :union, :name, :duty, :sealed, :mark, :on, :by)
                        on conflict (%s, mark) do update set name = excluded.name, duty = excluded.duty,
                          noted_on = excluded.noted_on, noted_by = excluded.noted_by""".formatted(union ? "union_id" : "employer_id"))
                .param("id", entry.id())
                .param("employer", union ? null : firm.id())
                .param("union", union ? firm.union() : null)
                .param("name", entry.name())
                .param("duty", entry.duty())
                .param("sealed", data.seal(entry.number()))
                .param("mark", data.mark(entry.number()))
                .param("on", on)
                .param("by", by)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from organization_phone where id = :id")
                .param("id", id)
                .update();
    }

    Optional<Firm> firm(UUID employer) {
        return jdbc.sql(
                        "select id, credit_code as code, union_id as \"union\" from organization_employer where id = :id")
                .param("id", employer)
                .query(Firm.class)
                .optional();
    }

    /** The enterprises of these codes within a scope on the column {@code e.id}. */
    Map<String, Firm> firms(Collection<String> codes, ScopePredicate scope) {
        return jdbc
                .sql("select e.id, e.credit_code as code, e.union_id as \"union\" from organization_employer e"
                        + " where e.credit_code = any (:codes) and " + scope.sql())
                .params(scope.parameters())
                .param("codes", codes.toArray(String[]::new))
                .query(Firm.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Firm::code, firm -> firm));
    }
}
