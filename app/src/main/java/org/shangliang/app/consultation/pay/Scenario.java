package org.shangliang.app.consultation.pay;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.modulith.NamedInterface;

/**
 * A proposal as it is costed (算账方案): for how many years, how many months of each year the new pay is paid, the change
 * for everybody, and for single bands another one by the band's name.
 */
@NamedInterface("pay")
public record Scenario(String title, int years, int months, Raise general, Map<String, Raise> byBand) {
    public Scenario {
        byBand = Map.copyOf(new TreeMap<>(byBand));
    }

    /** The change for a band. */
    public Raise raise(Band band) {
        return byBand.getOrDefault(band.name(), general);
    }
}
