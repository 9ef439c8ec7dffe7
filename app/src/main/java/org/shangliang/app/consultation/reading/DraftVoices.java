package org.shangliang.app.consultation.reading;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.reading.RemarkStore.Cell;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.opinion.BlankForms;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of the reading of a draft (草案意见汇总): counts that betray nobody, and the union's answers. */
@Component
public class DraftVoices {
    private final LaidDraftStore store;
    private final RemarkStore remarks;
    private final Consultations consultations;
    private final Tables tables;
    private final Voicing voicing;

    DraftVoices(
            LaidDraftStore store, RemarkStore remarks, Consultations consultations, Tables tables, Voicing voicing) {
        this.store = store;
        this.remarks = remarks;
        this.consultations = consultations;
        this.tables = tables;
        this.voicing = voicing;
    }

    /** What voices are told with. */
    @Component
    record Voicing(BlankForms forms, Texts texts, ProductClock clock, Dockets dockets) {}

    /** The reading of the draft on the table: where it is read and what was said to each clause. */
    public record Voices(String path, boolean open, String closes, List<Line> lines) {}

    /** A clause: what it is called, how many remarks, and the union's answer, if it gave one. */
    public record Line(
            int clause,
            String title,
            String remarks,
            @Nullable String outcome,
            @Nullable String answer) {}

    /** The reading of the present round, whoever asks; nothing if the draft was not laid before the workers. */
    @Transactional(readOnly = true)
    public Optional<Voices> of(UUID caseId) {
        var file = consultations.file(caseId);
        return store.of(caseId, file.round()).map(reading -> of(reading, file));
    }

    Voices of(DraftReading reading, CaseFile file) {
        var cells = remarks.cells(reading.id());
        var answers = store.answers(reading.id());
        var gist = new Gist(voicing.texts(), tables.of(reading.caseId()));
        var draft = file.draft();
        var lines = draft == null || file.round() != reading.round()
                ? List.<Line>of()
                : draft.clauses().stream()
                        .map(clause -> {
                            var answer = answers.stream()
                                    .filter(one -> one.clause() == clause.number())
                                    .findFirst();
                            return new Line(
                                    clause.number(),
                                    gist.title(clause),
                                    counted(reading, cells, clause.number()),
                                    answer.map(one -> voicing.texts().of("reading.outcome." + one.outcome()))
                                            .orElse(null),
                                    answer.map(Answer::words).orElse(null));
                        })
                        .toList();
        var stage = voicing.dockets().head(reading.caseId()).stage();
        var open = reading.isOpen(voicing.clock().today(), stage) && draft != null;
        return new Voices("/reading/" + reading.code(), open, voicing.texts().day(reading.closesOn()), lines);
    }

    /** Small cells are not told, nor anything where so few read that it would be guessed. */
    private String counted(DraftReading reading, List<Cell> cells, int clause) {
        var limits = voicing.forms().limits();
        if (reading.audience() < limits.smallFirm()) {
            return voicing.texts().of("reading.count.hidden");
        }
        var here = cells.stream()
                .filter(cell -> cell.clause() == clause)
                .sorted(comparing(Cell::stance))
                .toList();
        int number = here.stream().mapToInt(Cell::number).sum();
        if (number < limits.leastCell()) {
            return voicing.texts().of("reading.count.few", limits.leastCell());
        }
        var all = voicing.texts().of("reading.count.all", number);
        var told = told(here, number, limits.leastCell());
        return told.isEmpty() ? all : voicing.texts().of("reading.count.of", all, String.join("\u3001", told));
    }

    /** Each stance of enough workers; none at all where what is left over would be a small cell. */
    private List<String> told(List<Cell> here, int all, int least) {
        var told = new ArrayList<String>();
        int rest = all;
        for (var cell : here) {
            if (cell.number() >= least) {
                told.add(voicing.texts().of("reading.count." + cell.stance(), cell.number()));
                rest -= cell.number();
            }
        }
        return rest > 0 && rest < least ? List.of() : told;
    }
}
