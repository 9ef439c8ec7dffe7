package org.shangliang.law;

import java.time.LocalDate;
import java.util.List;

/** A region with the packs that hold local law for it (适用地区). */
public record Jurisdiction(String code, String name, List<LocalPack> packs) {
    public Jurisdiction {
        packs = List.copyOf(packs);
    }

    /** One pack of local law: what it is called, from when, for which kinds. */
    public record LocalPack(String id, String name, LocalDate effective, List<ContractKind> kinds) {
        public LocalPack {
            kinds = List.copyOf(kinds);
        }
    }
}
