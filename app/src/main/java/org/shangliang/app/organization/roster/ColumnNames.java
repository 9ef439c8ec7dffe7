package org.shangliang.app.organization.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shangliang.app.organization.model.Table;

/** The titles of the roster's columns and what else people call them, from roster-columns.csv. */
final class ColumnNames {
    private static final ColumnNames STANDARD = new ColumnNames();
    private static final int LONG_ENOUGH_TO_CONTAIN = 4;

    /** A column as the template shows it. */
    record Described(Column column, String title, boolean required, int width, String note) {}

    private final List<Described> described = new ArrayList<>();
    private final Map<String, Column> byName = new HashMap<>();
    private final List<String> foreign = new ArrayList<>();

    private ColumnNames() {
        for (var row : Table.rows("/organization/roster-columns.csv")) {
            List<String> synonyms = List.of(row.get(5).split("\\|"));
            if (row.get(0).equals("NONE")) {
                foreign.addAll(synonyms);
                continue;
            }
            var column = Column.valueOf(row.get(0));
            boolean required = row.get(2).equals("1");
            described.add(new Described(column, row.get(1), required, Integer.parseInt(row.get(3)), row.get(4)));
            byName.put(plain(row.get(1)), column);
            synonyms.forEach(name -> byName.putIfAbsent(plain(name), column));
        }
    }

    static ColumnNames standard() {
        return STANDARD;
    }

    /** All columns in the template's order. */
    List<Described> described() {
        return described;
    }

    String title(Column column) {
        return described.get(column.ordinal()).title();
    }

    /** What a heading means; of several names that it contains, the longest. */
    Optional<Column> recognise(String heading) {
        String plain = plain(heading);
        Column exact = byName.get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (foreign.stream().anyMatch(plain::contains)) {
            return Optional.empty();
        }
        String longest = "";
        for (String name : byName.keySet()) {
            if (name.length() >= LONG_ENOUGH_TO_CONTAIN && name.length() > longest.length() && plain.contains(name)) {
                longest = name;
            }
        }
        return Optional.ofNullable(byName.get(longest));
    }

    /** What a heading below a merged one means: both as one name, the heading alone, or a name that both contain. */
    Optional<Column> recognise(String over, String heading) {
        Column together = byName.get(plain(over + heading));
        return Optional.ofNullable(together).or(() -> recognise(heading)).or(() -> recognise(over + heading));
    }

    /** Without blanks, marks, and what stands in brackets. */
    static String plain(String heading) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c == '(' || c == '\uFF08' || c == '[' || c == '\u3010') {
                depth++;
            } else if (c == ')' || c == '\uFF09' || c == ']' || c == '\u3011') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && Character.isLetterOrDigit(c)) {
                kept.append(c);
            }
        }
        return kept.toString().toUpperCase(Locale.ROOT);
    }
}
