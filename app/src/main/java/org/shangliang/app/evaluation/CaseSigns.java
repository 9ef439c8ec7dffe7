package org.shangliang.app.evaluation;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signs of one case for its page (协商案页面上的迹象): the names of those noted, for people who may look into them. */
@Component
public class CaseSigns {
    private final ReadingStore store;
    private final RadarWords words;

    CaseSigns(ReadingStore store, RadarWords words) {
        this.store = store;
        this.words = words;
    }

    /** The signs in words; empty when there are none or they are not for this person. The caller has let the person in. */
    @Transactional(readOnly = true)
    public List<String> of(Actor actor, UUID caseId) {
        return Radar.mayLook(actor)
                ? store.raised(caseId).stream().sorted().map(words::name).toList()
                : List.of();
    }
}
