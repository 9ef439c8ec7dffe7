package org.shangliang.app.evaluation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.evaluation.CaseRecord.Around;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the record of a case and reads the signs from it (检查一件协商案). */
@Component
class Reader {
    private final Consultations consultations;
    private final Dockets dockets;
    private final Congresses congresses;
    private final TextReader texts;
    private final Surroundings surroundings;
    private final Thresholds thresholds;

    Reader(
            Consultations consultations,
            Dockets dockets,
            Congresses congresses,
            TextReader texts,
            Surroundings surroundings,
            Thresholds thresholds) {
        this.consultations = consultations;
        this.dockets = dockets;
        this.congresses = congresses;
        this.texts = texts;
        this.surroundings = surroundings;
        this.thresholds = thresholds;
    }

    /** What the record says now; nobody's scope is asked and nothing is written. */
    @Transactional(readOnly = true)
    public List<Finding> read(UUID id) {
        var file = consultations.file(id);
        Around around = surroundings.of(file.header());
        return Signs.of(
                new CaseRecord(file, dockets.entries(id), congresses.of(id), texts.facts(file), around, thresholds));
    }

    /** The text of the draft as it is compared. */
    @Nullable
    Wording wording(CaseFile file) {
        return texts.wording(file);
    }

    static List<Flag> raised(List<Finding> findings) {
        return findings.stream().filter(Finding::isRaised).map(Finding::flag).collect(Collectors.toUnmodifiableList());
    }
}
