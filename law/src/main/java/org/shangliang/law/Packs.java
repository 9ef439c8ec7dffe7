package org.shangliang.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All packs, longest region first (规则包目录). */
final class Packs {
    private static final List<Pack> ALL = Resources.read("packs/index.yaml").texts("packs").stream()
            .map(Pack::read)
            .sorted(Comparator.comparingInt((Pack pack) -> pack.region().length())
                    .reversed())
            .toList();

    private Packs() {}

    static List<Pack> all() {
        return ALL;
    }

    static List<Pack> chain(String place, ContractKind kind, LocalDate on) {
        return ALL.stream().filter(pack -> pack.appliesTo(place, kind, on)).toList();
    }
}
