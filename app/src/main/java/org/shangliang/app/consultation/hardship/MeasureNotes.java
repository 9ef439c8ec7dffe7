package org.shangliang.app.consultation.hardship;

import java.util.Set;
import org.shangliang.app.audit.NoteKinds;
import org.springframework.stereotype.Component;

/** What measures write into dockets: notes beside the procedure (旁注). */
@Component
class MeasureNotes implements NoteKinds {
    static final String PROPOSED = "measure.proposed";
    static final String AMENDED = "measure.amended";
    static final String INITIALLED = "measure.initialled";
    static final String WITHDRAWN = "measure.withdrawn";
    static final String CONSENTED = "measure.consented";
    static final String REVIEW = "measure.review";
    static final String LAPSED = "measure.lapsed";

    @Override
    public Set<String> kinds() {
        return Set.of(PROPOSED, AMENDED, INITIALLED, WITHDRAWN, CONSENTED, REVIEW, LAPSED);
    }
}
