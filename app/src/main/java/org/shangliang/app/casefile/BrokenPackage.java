package org.shangliang.app.casefile;

import java.util.List;

/** A case file that cannot be taken as one (案卷包损坏). */
final class BrokenPackage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    BrokenPackage(List<Fault> faults) {
        super("broken case file", null, false, false);
        this.faults = List.copyOf(faults);
    }

    static BrokenPackage at(String entry, String reason) {
        return new BrokenPackage(List.of(new Fault(entry, reason)));
    }

    List<Fault> faults() {
        return faults;
    }
}
