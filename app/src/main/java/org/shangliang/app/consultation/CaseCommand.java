package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every command on a case may carry: its real date when recorded afterwards, and scans of the paper. */
public interface CaseCommand {

    /** The day the act was really done; today when absent. */
    @Nullable
    LocalDate occurredOn();

    /** Attachments that prove the act; a paper act recorded for the other side needs at least one. */
    @Nullable
    List<UUID> attachments();

    /** The attachments, never null. */
    default List<UUID> proofs() {
        var given = attachments();
        return given == null ? List.of() : given;
    }
}
