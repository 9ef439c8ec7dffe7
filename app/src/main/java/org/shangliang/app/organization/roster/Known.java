package org.shangliang.app.organization.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.model.SizeClass;
import org.shangliang.app.organization.model.SizeClasses;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An employer as the register has it before the import (台账现有内容), in the form of a roster's line. */
record Known(UUID id, String region, @Nullable UUID union, Line as) {
    /** One look into the index for each code (offset 0 keeps it so), whatever is known of the table's size. */
    private static final String OF_CODES = """
            select e.id, e.credit_code, e.region, e.union_id, e.name, e.industry, e.trade, e.size_class, e.size_computed,
                e.staff, e.women, e.members, e.migrant, e.dispatched, e.revenue, e.assets, e.situation,
                e.new_form_employment, e.epidemic_hit, e.disputes, e.legal_representative, e.address,
                e.registered_as
            from unnest(:codes::text[]) as c (code)
            cross join lateral (select * from organization_employer where credit_code = c.code offset 0) e
            """;

    /** The employers that lines name, by credit code. */
    static Map<String, Known> of(JdbcClient jdbc, List<Line> lines) {
        String[] codes =
                lines.stream().filter(Line::isGood).map(line -> line.creditCode).toArray(String[]::new);
        Map<String, Known> known = new HashMap<>();
        jdbc.sql(OF_CODES).param("codes", codes).query(row -> {
            known.put(row.getString(2), read(row));
        });
        return known;
    }

    private static Known read(ResultSet row) throws SQLException {
        Line as = new Line(0);
        as.region = row.getString(3);
        as.name = row.getString(5);
        as.section = row.getString(6);
        as.trade = row.getString(7);
        as.size = row.getString(8);
        as.sizeComputed = row.getBoolean(9);
        for (int i = 0; i < as.heads.length; i++) {
            as.heads[i] = row.getInt(10 + i);
        }
        as.revenue = row.getObject(15, Long.class);
        as.assets = row.getObject(16, Long.class);
        as.situation = row.getString(17);
        as.newForm = row.getBoolean(18);
        as.epidemic = row.getBoolean(19);
        as.disputes = row.getInt(20);
        as.legalRepresentative = row.getString(21);
        as.address = row.getString(22);
        as.registeredAs = row.getString(23);
        return new Known(row.getObject(1, UUID.class), row.getString(3), row.getObject(4, UUID.class), as);
    }

    /** Whether a line judges the employer's situation anew. */
    boolean isJudgedBy(Line line) {
        return line.situation != null && !line.situation.equals(as.situation);
    }

    /** Fills what a line leaves open; whether it then tells anything new. */
    boolean complete(Line line, @Nullable UUID union) {
        boolean sizeFromFile = line.sizeComputed;
        completeIndustryAndSize(line);
        line.region = line.region == null ? as.region : line.region;
        for (int i = 0; i < line.heads.length; i++) {
            line.heads[i] = line.heads[i] == null ? as.heads[i] : line.heads[i];
        }
        line.revenue = line.revenue == null ? as.revenue : line.revenue;
        line.assets = line.assets == null ? as.assets : line.assets;
        line.situation = line.situation == null ? as.situation : line.situation;
        line.newForm = line.newForm == null ? as.newForm : line.newForm;
        line.epidemic = line.epidemic == null ? as.epidemic : line.epidemic;
        line.disputes = line.disputes == null ? as.disputes : line.disputes;
        line.legalRepresentative = line.legalRepresentative == null ? as.legalRepresentative : line.legalRepresentative;
        line.address = line.address == null ? as.address : line.address;
        line.registeredAs = line.registeredAs == null ? as.registeredAs : line.registeredAs;
        boolean changed = !(line.tellsTheSameAs(as) && Objects.equals(this.union, union));
        if (changed && !sizeFromFile) {
            reviseSize(line);
        }
        return changed;
    }

    private void completeIndustryAndSize(Line line) {
        boolean tradeStays = line.section == null || (line.trade == null && line.section.equals(as.section));
        line.trade = tradeStays ? as.trade : line.trade;
        line.section = line.section == null ? as.section : line.section;
        if (!line.sizeComputed) {
            line.size = as.sizeComputed || line.size == null ? as.size : line.size;
            line.sizeComputed = as.sizeComputed;
        }
    }

    /** Computes the size class again where a row changed the staff and revenue or assets were known before. */
    private static void reviseSize(Line line) {
        Integer staff = line.heads[0];
        if (line.trade == null
                || staff == null
                || (line.revenue == null && line.assets == null && !line.sizeComputed)) {
            return;
        }
        Optional<SizeClass> size = SizeClasses.standard().of(line.trade, staff, line.revenue, line.assets);
        if (size.isPresent() && !size.get().name().equals(line.size)) {
            line.size = size.get().name();
            line.sizeComputed = true;
        }
    }
}
