package org.shangliang.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.platform.DailySweep;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of signs in step with the record (定期和即时检查); reading a case twice changes nothing. */
@Component
class Readings implements DailySweep {
    private static final int A_NIGHT = 5000;

    private final Reader reader;
    private final Consultations consultations;
    private final TextStore texts;
    private final ReadingStore store;
    private final Thresholds thresholds;
    private final ProductClock clock;

    Readings(
            Reader reader,
            Consultations consultations,
            TextStore texts,
            ReadingStore store,
            Thresholds thresholds,
            ProductClock clock) {
        this.reader = reader;
        this.consultations = consultations;
        this.texts = texts;
        this.store = store;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** Reads one case and notes which signs it shows. */
    @Transactional
    public void read(UUID id) {
        if (consultations.employerOf(id).isPresent()) {
            read(id, clock.today());
        }
    }

    private void read(UUID id, LocalDate on) {
        var file = consultations.file(id);
        var wording = reader.wording(file);
        if (wording != null) {
            texts.keep(wording);
        }
        store.put(file.header(), wording, thresholds.version());
        var before = store.raised(id);
        var now = Reader.raised(reader.read(id));
        now.stream().filter(flag -> !before.contains(flag)).forEach(flag -> store.raise(List.of(id), flag, on));
        before.stream().filter(flag -> !now.contains(flag)).forEach(flag -> store.lower(id, flag));
        store.done(id);
    }

    @Override
    @Transactional
    public void sweep(LocalDate day) {
        store.due(thresholds.version(), A_NIGHT).forEach(id -> read(id, day));
        store.settleSameText(
                thresholds.number(Flag.SAME_TEXT, "likeness"),
                thresholds.number(Flag.SAME_TEXT, "least-shingles"),
                day);
    }
}
