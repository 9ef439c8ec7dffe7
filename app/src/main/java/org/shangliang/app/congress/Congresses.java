package org.shangliang.app.congress;

import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.congress.model.CongressFile;
import org.shangliang.app.congress.model.Deliberation;
import org.springframework.stereotype.Component;

/** What the congress recorded (职代会审议), for the modules above. */
@Component
public class Congresses {
    private final CongressStore store;

    Congresses(CongressStore store) {
        this.store = store;
    }

    /** The congress's file of a case, empty when nothing is recorded yet; nobody's scope is asked. */
    public CongressFile of(UUID caseId) {
        return store.find(caseId).orElseGet(CongressFile::none);
    }

    /** The resolution that adopted the draft of this round. */
    public Optional<Deliberation> adoption(UUID caseId, int round) {
        return of(caseId).adoption(round);
    }
}
