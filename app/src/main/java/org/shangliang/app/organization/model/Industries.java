package org.shangliang.app.organization.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The industries (国民经济行业分类, GB/T 4754) and the names by which people call them, from industries.csv. */
public final class Industries {
    private static final Industries STANDARD = read();

    private final List<Industry> all;
    private final Map<String, Industry> byName;

    private Industries(List<Industry> all, Map<String, Industry> byName) {
        this.all = List.copyOf(all);
        this.byName = byName;
    }

    /** The classification in force. */
    public static Industries standard() {
        return STANDARD;
    }

    /** Sections and trades, in their order. */
    public List<Industry> all() {
        return all;
    }

    /** What someone wrote: a section letter, a name, both, or a customary name. */
    public Optional<Industry> named(String written) {
        return Optional.ofNullable(byName.get(plain(written)));
    }

    /** The entry of a section with a trade; the section itself if the trade is not one of its own. */
    public Optional<Industry> of(@Nullable String section, @Nullable String trade) {
        if (section == null) {
            return Optional.empty();
        }
        return all.stream()
                .filter(i -> i.section().equals(section) && trade != null && trade.equals(i.trade()))
                .findFirst()
                .or(() -> all.stream().filter(i -> i.section().equals(section)).findFirst());
    }

    private static Industries read() {
        List<Industry> all = new ArrayList<>();
        Map<String, Industry> names = new HashMap<>();
        for (var row : Table.rows("/organization/industries.csv")) {
            String trade = row.get(1).isEmpty() ? null : row.get(1);
            var industry = new Industry(row.get(0), trade, row.get(2));
            all.add(industry);
            names.putIfAbsent(industry.section(), industry);
            names.putIfAbsent(plain(industry.name()), industry);
            names.putIfAbsent(plain(industry.section() + industry.name()), industry);
            for (String alias : row.get(3).split("\\|")) {
                if (!alias.isEmpty()) {
                    names.putIfAbsent(plain(alias), industry);
                }
            }
        }
        return new Industries(all, names);
    }

    private static String plain(String written) {
        StringBuilder kept = new StringBuilder();
        written.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
