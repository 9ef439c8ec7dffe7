package org.shangliang.app.congress;

import static org.shangliang.app.congress.CongressStage.ADOPTED;
import static org.shangliang.app.congress.CongressStage.DELIBERATING;

import java.util.List;
import org.shangliang.app.consultation.ConsultationStage;
import org.shangliang.app.consultation.Lifecycle;

/** The lifecycle of deliberation, as one table. */
final class CongressLifecycle {
    private static final String AGREED = ConsultationStage.AGREED.name();
    private static final String NEGOTIATING = ConsultationStage.NEGOTIATING.name();
    private static final List<String> BEFORE_VOTE = List.of(AGREED, DELIBERATING.name());

    static final Lifecycle TABLE = Lifecycle.table()
            .move(BEFORE_VOTE, "congress", "congress.convened", DELIBERATING.name())
            .move(BEFORE_VOTE, "deliberations", "congress.no-quorum", DELIBERATING.name())
            .move(BEFORE_VOTE, "deliberations", "deliberation.adopted", ADOPTED.name())
            .move(BEFORE_VOTE, "deliberations", "deliberation.rejected", NEGOTIATING)
            .stay(List.of(DELIBERATING.name(), ADOPTED.name()), Lifecycle.SWEEP, "duty.overdue")
            .done();

    private CongressLifecycle() {}
}
