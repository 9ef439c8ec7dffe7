package org.shangliang.app.organization.roster;

import org.jspecify.annotations.Nullable;

/** What a line must not say of an employer the register knows, or leave open of one it does not know (与台账核对). */
final class KnownChecks {
    private static final int WOMEN = 1;
    private static final int MIGRANT = 3;

    private final Header header;
    private final String scope;

    KnownChecks(Header header, String scope) {
        this.header = header;
        this.scope = scope;
    }

    /** Adds what is wrong to a line that was good so far; a new employer without a region is in the scope's. */
    void check(Line line, @Nullable Known known) {
        if (!line.isGood()) {
            return;
        }
        if (known == null) {
            if (line.region == null && scope.isEmpty()) {
                wrong(line, Column.REGION, "region.needed", "");
            }
            line.region = line.region == null ? scope : line.region;
        } else if (known.region().startsWith(scope)) {
            share(line, known.as(), Column.WOMEN, WOMEN, "women");
            share(line, known.as(), Column.MIGRANT, MIGRANT, "migrant");
        } else {
            wrong(line, Column.CREDIT_CODE, "creditCode.elsewhere", String.valueOf(line.creditCode));
        }
    }

    /** A share may not exceed the staff where the file gives one of the two and the register knows the other. */
    private void share(Line line, Line known, Column column, int place, String name) {
        Integer staff = line.heads[0];
        Integer part = line.heads[place];
        if (staff == null && part != null && exceeds(part, known.heads[0])) {
            wrong(line, column, "moreThanStaff", part.toString());
        } else if (staff != null && part == null && exceeds(known.heads[place], staff)) {
            wrong(line, Column.STAFF, "staff.fewerThan." + name, staff.toString());
        }
    }

    private static boolean exceeds(@Nullable Integer part, @Nullable Integer staff) {
        return part != null && staff != null && part > staff;
    }

    private void wrong(Line line, Column column, String code, String value) {
        line.wrong(new Problem(header.title(column), code, value));
    }
}
