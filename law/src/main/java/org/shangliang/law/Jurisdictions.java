package org.shangliang.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The regions that can be asked about (适用地区目录). */
public final class Jurisdictions {
    private static final Map<String, String> NAMES = names();

    private Jurisdictions() {}

    /** All provinces, and the cities that have a pack of their own, by code. */
    public static List<Jurisdiction> all() {
        return NAMES.entrySet().stream()
                .map(entry -> new Jurisdiction(entry.getKey(), entry.getValue(), packs(entry.getKey())))
                .toList();
    }

    /** The nearest named region above or at the code, if its province exists. */
    public static Optional<Jurisdiction> of(String code) {
        var prefix = Region.prefix(code);
        return all().stream()
                .filter(named -> prefix.startsWith(Region.prefix(named.code())))
                .reduce((outer, inner) -> inner);
    }

    static boolean isProvince(String digits) {
        return NAMES.containsKey(digits + "0000");
    }

    private static List<Jurisdiction.LocalPack> packs(String code) {
        var prefix = Region.prefix(code);
        return Packs.all().stream()
                .filter(pack -> !pack.region().isEmpty() && prefix.startsWith(pack.region()))
                .map(pack -> new Jurisdiction.LocalPack(
                        pack.id(),
                        pack.name(),
                        pack.effective(),
                        pack.kinds().stream().sorted().toList()))
                .toList();
    }

    private static Map<String, String> names() {
        var file = Resources.read("jurisdictions.yaml").node("jurisdictions");
        var names = new TreeMap<String, String>();
        file.names().forEach(code -> names.put(code, file.text(code)));
        return names;
    }
}
