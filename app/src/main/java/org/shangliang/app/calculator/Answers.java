package org.shangliang.app.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Adoption;
import org.shangliang.law.AdoptionOutcome;
import org.shangliang.law.CreditCodeCheck;
import org.shangliang.law.Deadline;
import org.shangliang.law.Ground;
import org.shangliang.law.GroundTexts;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.PeriodUnit;
import org.shangliang.law.PlanStep;
import org.shangliang.law.Representation;

/** The shapes of the API's answers (答复格式), with the names the API promises. */
final class Answers {
    private Answers() {}

    /** A ground in words. */
    record GroundPart(String code, String message, String cure, List<LegalBasis> basis) {
        static List<GroundPart> of(List<Ground> grounds) {
            return grounds.stream()
                    .map(ground -> new GroundPart(
                            ground.code(), GroundTexts.message(ground), GroundTexts.cure(ground), ground.basis()))
                    .toList();
        }
    }

    /** A period on the calendar. */
    record DeadlineAnswer(
            LocalDate from,
            @Nullable LocalDate remindOn,
            @Nullable LocalDate due,
            @Nullable Integer length,
            PeriodUnit unit,
            List<LegalBasis> basis,
            boolean provisional,
            @Nullable String note) {
        static DeadlineAnswer of(Deadline deadline, String separator) {
            var notes = deadline.notes().stream().map(GroundTexts::message).collect(Collectors.joining(separator));
            return new DeadlineAnswer(
                    deadline.from(),
                    deadline.remindOn(),
                    deadline.due(),
                    deadline.length(),
                    deadline.unit(),
                    deadline.basis(),
                    deadline.provisional(),
                    notes.isEmpty() ? null : notes);
        }
    }

    /** The result of a vote. */
    record AdoptionAnswer(
            boolean quorumMet,
            int quorumNeeded,
            boolean adopted,
            AdoptionOutcome outcome,
            int votesNeeded,
            List<GroundPart> grounds) {
        static AdoptionAnswer of(Adoption adoption) {
            return new AdoptionAnswer(
                    adoption.quorumMet(),
                    adoption.quorumNeeded(),
                    adoption.adopted(),
                    adoption.outcome(),
                    adoption.votesNeeded(),
                    GroundPart.of(adoption.grounds()));
        }
    }

    /** Whether the sides are lawfully composed. */
    record RepresentationAnswer(boolean lawful, List<GroundPart> grounds, List<GroundPart> notes) {
        static RepresentationAnswer of(Representation found) {
            return new RepresentationAnswer(
                    found.lawful(), GroundPart.of(found.grounds()), GroundPart.of(found.notes()));
        }
    }

    /** The latest day of each step. */
    record PlanAnswer(List<PlanStep> steps) {}

    /** Whether a credit code holds. */
    record CreditCodeAnswer(boolean valid, @Nullable String reason) {
        static CreditCodeAnswer of(CreditCodeCheck check) {
            return new CreditCodeAnswer(check.valid(), check.valid() ? null : GroundTexts.message(check));
        }
    }
}
