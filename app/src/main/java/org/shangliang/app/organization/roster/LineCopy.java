package org.shangliang.app.organization.roster;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines as rows of COPY (批量写入格式). */
final class LineCopy {
    private static final String FIELDS = """
            name, credit_code, region, union_id, industry, trade, size_class, size_computed, staff, women, members, migrant,
            dispatched, revenue, assets, situation, new_form_employment, epidemic_hit, disputes, legal_representative,
            address, registered_as
            """;
    static final String INTO_CHANGES = "copy roster_change (id, judged, " + FIELDS + ") from stdin";
    static final String INTO_BAD_ROWS = "copy organization_bad_row (job_id, row_number, problems) from stdin";
    static final String INTO_REGISTER =
            "copy organization_employer (id, changed_at, judged_on, judged_account, judged_by, judged_reason, " + FIELDS
                    + ") from stdin";

    private LineCopy() {}

    static void employer(CopyStream copy, Line line, @Nullable UUID union, RowIds ids, Context context)
            throws SQLException {
        boolean judged = line.situation != null;
        copy.id(ids.next()).text(context.moment());
        copy.text(judged ? context.day() : null);
        copy.text(judged ? context.author().id() : null);
        copy.text(judged ? context.author().name() : null);
        copy.text(judged ? context.author().reason() : null);
        fields(copy, line, union);
    }

    static void changed(CopyStream copy, Line line, @Nullable UUID union, @Nullable UUID id, boolean judged)
            throws SQLException {
        copy.id(id).flag(judged);
        fields(copy, line, union);
    }

    static void bad(CopyStream copy, Line line, UUID job) throws SQLException {
        copy.id(job).number(line.number).text(Problem.joined(line.problems())).end();
    }

    private static void fields(CopyStream copy, Line line, @Nullable UUID union) throws SQLException {
        copy.text(line.name).text(line.creditCode).text(line.region).id(union);
        copy.text(line.section).text(line.trade).text(line.size).flag(line.sizeComputed);
        for (Integer heads : line.heads) {
            copy.number(heads == null ? 0 : heads);
        }
        copy.number(line.revenue).number(line.assets).text(line.situation);
        copy.flag(Boolean.TRUE.equals(line.newForm)).flag(Boolean.TRUE.equals(line.epidemic));
        copy.number(line.disputes == null ? 0 : line.disputes);
        copy.text(line.legalRepresentative)
                .text(line.address)
                .text(line.registeredAs)
                .end();
    }
}
