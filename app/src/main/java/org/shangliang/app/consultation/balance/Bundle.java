package org.shangliang.app.consultation.balance;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** A level for every item (组合), and by how much each side prefers it to the present table. */
@NamedInterface("balance")
public record Bundle(List<Integer> levels, int workersGain, int employerGain) {
    public Bundle {
        levels = List.copyOf(levels);
    }

    /** The product of both gains (纳什积): high where both gain, not where one gains alone. */
    long product() {
        return (long) workersGain * employerGain;
    }
}
