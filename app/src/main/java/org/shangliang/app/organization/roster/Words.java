package org.shangliang.app.organization.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.model.Table;

/** The words that cells of a roster may hold, from roster-words.csv. */
final class Words {
    private static final Words STANDARD = new Words();
    private static final long TEN_THOUSAND_YUAN = 1_000_000L;

    private final Map<String, Map<String, String>> lists = new HashMap<>();

    private Words() {
        for (var row : Table.rows("/organization/roster-words.csv")) {
            var list = lists.computeIfAbsent(row.get(0), name -> new HashMap<>());
            for (String word : row.get(2).split("\\|")) {
                list.put(word, row.get(1));
            }
        }
    }

    static Words standard() {
        return STANDARD;
    }

    /** The code of a word in a list, or null. */
    @Nullable
    String code(String list, String word) {
        return list(list).get(word.strip().toUpperCase(Locale.ROOT));
    }

    /** The words one may write in a list, for a message. */
    String choices(String list) {
        List<String> first = new ArrayList<>();
        for (var row : Table.rows("/organization/roster-words.csv")) {
            if (row.get(0).equals(list)) {
                first.add(row.get(2).split("\\|")[0]);
            }
        }
        return String.join("\u3001", first);
    }

    /** The number without a counting word behind it. */
    String withoutUnit(String text) {
        for (String unit : list("UNIT").keySet()) {
            if (text.endsWith(unit)) {
                return text.substring(0, text.length() - unit.length()).strip();
            }
        }
        return text;
    }

    /** How many fen one unit of money in a column is, from its heading; ten thousand yuan unless it says otherwise. */
    long fenPerUnit(String heading) {
        return list("MONEY").entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
                .filter(entry -> heading.contains(entry.getKey()))
                .map(entry -> Long.parseLong(entry.getValue()))
                .findFirst()
                .orElse(TEN_THOUSAND_YUAN);
    }

    private Map<String, String> list(String name) {
        return lists.getOrDefault(name, Map.of());
    }
}
