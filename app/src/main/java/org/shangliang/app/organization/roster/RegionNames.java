package org.shangliang.app.organization.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.FederationView;
import org.shangliang.app.organization.model.RegionCode;
import org.shangliang.app.organization.model.Table;

/** The names of regions: those of the district's own tree, then the national ones of regions.csv. */
final class RegionNames {
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, @Nullable String> seen = new HashMap<>();

    RegionNames(List<FederationView> tree) {
        for (FederationView federation : tree) {
            codes.putIfAbsent(federation.area(), federation.region());
            codes.putIfAbsent(federation.name(), federation.region());
        }
        for (var row : Table.rows("/organization/regions.csv")) {
            codes.putIfAbsent(row.get(1), row.get(0));
        }
    }

    /** The code of what was written, a code or a name; null if neither. */
    @Nullable
    String code(String written) {
        return seen.computeIfAbsent(written, this::look);
    }

    private @Nullable String look(String written) {
        String code = RegionCode.normal(written).orElseGet(() -> codes.get(written));
        if (code != null || written.length() < 2) {
            return code;
        }
        String match = null;
        for (var entry : codes.entrySet()) {
            if (entry.getKey().startsWith(written)) {
                if (match != null && !match.equals(entry.getValue())) {
                    return null;
                }
                match = entry.getValue();
            }
        }
        return match;
    }
}
