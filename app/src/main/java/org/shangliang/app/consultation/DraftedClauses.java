package org.shangliang.app.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.shangliang.app.consultation.DraftStep.AgreeDraft;
import org.shangliang.app.consultation.model.ClauseWording;
import org.shangliang.app.consultation.model.Draft.Clause;
import org.shangliang.app.consultation.model.SettledClauses;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;
import org.shangliang.law.Topics;

/**
 * The clauses of a draft (草案条款): those both chiefs initialled at the table, in the order of the chapters, when none are
 * given; those given are put in that order and must hold every initialled text word for word.
 */
final class DraftedClauses {
    private final SettledClauses settled;

    DraftedClauses(SettledClauses settled) {
        this.settled = settled;
    }

    List<Clause> of(AgreeDraft command, UUID caseId) {
        var clauses = new ArrayList<Clause>();
        given(command).stream()
                .sorted(Comparator.comparingInt(line -> Topics.chapter(line.heading())))
                .forEach(line -> clauses.add(
                        new Clause(clauses.size() + 1, line.heading(), ClauseWording.canonical(line.text()))));
        return clauses.isEmpty()
                ? settled.of(caseId).agreed().stream()
                        .map(DraftedClauses::canonical)
                        .toList()
                : List.copyOf(clauses);
    }

    Ruling ruling(AgreeDraft command, CaseContext context) {
        var table = settled.of(context.file().header().id());
        if (given(command).isEmpty() && table.agreed().isEmpty() && table.open() == 0) {
            throw new InvalidInput(List.of(new FieldError("clauses", "input.NotEmpty")));
        }
        var grounds = new ArrayList<Ground>();
        if (table.open() > 0) {
            grounds.add(context.ground(
                    "consultation.draft.open-clauses", List.of(table.open()), "meeting.draft_signed_by_chiefs"));
        }
        var texts = given(command).stream()
                .map(line -> ClauseWording.canonical(line.text()))
                .toList();
        var lacking = table.agreed().stream()
                .filter(clause -> !texts.isEmpty() && !texts.contains(ClauseWording.canonical(clause.text())))
                .count();
        if (lacking > 0) {
            grounds.add(
                    context.ground("consultation.draft.differs", List.of(lacking), "meeting.draft_signed_by_chiefs"));
        }
        return Ruling.of(grounds, List.of());
    }

    private static Clause canonical(Clause clause) {
        return new Clause(clause.number(), clause.heading(), ClauseWording.canonical(clause.text()));
    }

    private static List<DraftStep.Line> given(AgreeDraft command) {
        return Objects.requireNonNullElse(command.clauses(), List.of());
    }
}
