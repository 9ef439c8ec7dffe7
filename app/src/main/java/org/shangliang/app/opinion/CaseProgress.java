package org.shangliang.app.opinion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;

/**
 * Tells how far a matter has come in a case (办理进展); a module above that sees the cases provides it, so that a receipt can
 * follow a worker's words beyond the agenda.
 */
public interface CaseProgress {

    /** The chair's case with this employer that is still being prepared, if there is one. */
    Optional<UUID> prepared(UUID employer, Actor chair);

    /** Where the matter of that title under that heading stands in a case; empty if it is not on its agenda. */
    Optional<Progress> of(UUID caseId, String topic, String title);

    /**
     * What has become of a matter: its number on the agenda, the employer's answer and the last result at the table, the
     * clauses that came of it, when they came into force, and clause by clause what inspections found and what was done of
     * that which they promise; each empty while it has not come about.
     */
    record Progress(
            int item,
            @Nullable String answer,
            @Nullable String result,
            List<String> clauses,
            @Nullable String inForce,
            List<String> performance) {}
}
