package org.shangliang.app.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads employers from rows. */
final class EmployerRows {
    static final String COLUMNS = """
            e.id, e.name, e.credit_code, e.region, e.union_id, u.name as union_name, e.industry, e.trade, e.size_class,
            e.size_computed, e.staff, e.women, e.members, e.migrant, e.dispatched, e.revenue, e.assets, e.situation,
            e.new_form_employment, e.epidemic_hit, e.disputes, e.legal_representative, e.address, e.registered_as,
            e.version
            """;
    static final String TABLES = " from organization_employer e left join organization_union u on u.id = e.union_id ";

    private EmployerRows() {}

    static EmployerView view(ResultSet row, int number) throws SQLException {
        return new EmployerView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("region"),
                row.getObject("union_id", UUID.class),
                row.getString("union_name"),
                row.getString("industry"),
                row.getString("size_class"),
                row.getInt("staff"),
                row.getInt("women"),
                row.getInt("members"),
                row.getInt("migrant"),
                row.getInt("dispatched"),
                situation(row.getString("situation")),
                row.getBoolean("new_form_employment"),
                row.getBoolean("epidemic_hit"),
                row.getInt("disputes"),
                row.getString("legal_representative"),
                row.getString("address"));
    }

    static RegisteredEmployer registered(ResultSet row, int number) throws SQLException {
        return new RegisteredEmployer(
                view(row, number),
                row.getString("trade"),
                row.getObject("revenue", Long.class),
                row.getObject("assets", Long.class),
                row.getBoolean("size_computed"),
                row.getString("registered_as"),
                row.getInt("version"));
    }

    private static @Nullable BusinessSituation situation(@Nullable String code) {
        return code == null ? null : BusinessSituation.valueOf(code);
    }
}
