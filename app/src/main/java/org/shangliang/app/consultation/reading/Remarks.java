package org.shangliang.app.consultation.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.opinion.BlankForms;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes workers' remarks on clauses (收逐条意见) without asking or noting who speaks, and enters them in batches. */
@Component
public class Remarks {
    private static final int LONGEST = 500;

    private final LaidDraftStore readings;
    private final RemarkStore remarks;
    private final Consultations consultations;
    private final BlankForms forms;
    private final ProductClock clock;
    private final Dockets dockets;

    Remarks(
            LaidDraftStore readings,
            RemarkStore remarks,
            Consultations consultations,
            BlankForms forms,
            ProductClock clock,
            Dockets dockets) {
        this.readings = readings;
        this.remarks = remarks;
        this.consultations = consultations;
        this.forms = forms;
        this.clock = clock;
        this.dockets = dockets;
    }

    /** A draft that workers read: the reading, its case, and the text if it is still the one on the table. */
    public record Laid(
            DraftReading reading, CaseFile file, @Nullable Draft draft, boolean open) {
        /** The clause with a number, or none. */
        public Draft.Clause clause(int number) {
            return draft == null
                    ? none()
                    : draft.clauses().stream()
                            .filter(one -> one.number() == number)
                            .findFirst()
                            .orElseGet(Laid::none);
        }

        private static Draft.Clause none() {
            throw new NoSuch("clause");
        }
    }

    /** The draft behind an address, whoever asks. */
    @Transactional(readOnly = true)
    public Laid laid(String code) {
        var reading = readings.ofCode(code).orElseThrow(() -> new NoSuch("reading"));
        var file = consultations.file(reading.caseId());
        var draft = file.round() == reading.round() ? file.draft() : null;
        var stage = dockets.head(reading.caseId()).stage();
        return new Laid(reading, file, draft, draft != null && reading.isOpen(clock.today(), stage));
    }

    /** A ticket for a blank form. */
    @Transactional(readOnly = true)
    public String ticket(DraftReading reading) {
        return forms.ticket(readings.seal(reading.id()));
    }

    /** Whether a ticket belongs to this reading and is not too old. */
    @Transactional(readOnly = true)
    boolean isGood(DraftReading reading, String ticket) {
        return forms.isGood(readings.seal(reading.id()), ticket);
    }

    /** Takes a remark; the same form sent twice counts once. */
    @Transactional
    public void say(String code, int clause, String ticket, @Nullable String stance, @Nullable String words) {
        var laid = laid(code);
        laid.clause(clause);
        var id = laid.reading().id();
        var mark = forms.mark(readings.lock(id), ticket);
        if (remarks.rows().knows(mark)) {
            return;
        }
        var body = words == null ? "" : words.strip();
        var meant = Stance.of(stance).orElseThrow(() -> wrong("stance", "reading.stance"));
        if (!laid.open()) {
            throw wrong("stance", "reading.closed");
        }
        if (body.length() > LONGEST) {
            throw wrong("body", "reading.long", LONGEST);
        }
        if (meant == Stance.CHANGE && body.isEmpty()) {
            throw wrong("body", "reading.how");
        }
        int most = laid.reading().audience() * forms.limits().eachWorker()
                + forms.limits().batch();
        if (remarks.rows().count(id) >= most) {
            throw wrong("body", "reading.flood");
        }
        remarks.add(id, mark, clause, meant, body);
        if (remarks.rows().waiting(id) >= forms.limits().batch()) {
            remarks.rows().release(id, readings.nextBatch(id));
        }
    }

    /** Enters what waits where the reading has ended or enough has come together; deletes old words. */
    @Transactional
    public void release(LocalDate today) {
        for (var id : remarks.rows().withWaiting()) {
            readings.lock(id);
            var reading = readings.find(id).orElseThrow();
            boolean enough = remarks.rows().waiting(id) >= forms.limits().leastBatch();
            if (!reading.lasts(today) || enough) {
                remarks.rows().release(id, readings.nextBatch(id));
            }
        }
        remarks.forget(today.minusYears(forms.limits().keptYears()));
    }

    /** Enters all that waits, because the union has ended the reading. */
    @Transactional
    void enterRest(UUID id) {
        readings.lock(id);
        if (remarks.rows().waiting(id) > 0) {
            remarks.rows().release(id, readings.nextBatch(id));
        }
    }

    private static InvalidInput wrong(String field, String code, Object... arguments) {
        return new InvalidInput(List.of(new FieldError(
                field, code, List.of(arguments).stream().map(String::valueOf).toList())));
    }
}
