package org.shangliang.app.consultation.table;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what passes at the table cost (稿件测算); the table itself reckons nothing. */
@FunctionalInterface
public interface PassCosting {

    /** How passes of a case are costed as its figures stand now. */
    Reckoner on(UUID caseId);

    /** Costs the passes of one case. */
    @FunctionalInterface
    interface Reckoner {

        /** What a pass costs; null for one that is not about everybody's pay. */
        @Nullable
        PassCost of(NegotiatedClause clause, Pass pass);
    }
}
