package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a commitment was kept (做到的记录), with its evidence. */
public record Fulfilment(
        UUID commitmentId,
        LocalDate dueOn,
        LocalDate doneOn,
        @Nullable String note,
        @Nullable UUID attachment) {

    /** Whether it was done after it fell due. */
    public boolean late() {
        return doneOn.isAfter(dueOn);
    }
}
