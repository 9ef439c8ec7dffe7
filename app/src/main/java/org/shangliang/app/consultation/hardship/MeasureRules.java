package org.shangliang.app.consultation.hardship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.law.Ground;
import org.shangliang.law.Refused;

/** What a measure must have before anybody initials it (措施要件). */
final class MeasureRules {
    private static final String CONSENT = "pay_cut.individual_consent";
    private static final String FLOOR = "floor.wage";

    private MeasureRules() {}

    /** What is still missing, each with what would cure it; nothing when it may be initialled. */
    static List<Ground> missing(MeasureTerms terms, CaseContext context) {
        var grounds = new ArrayList<Ground>();
        if (terms.from() == null || terms.until() == null) {
            grounds.add(context.ground("hardship.no-end", List.of(), CONSENT));
        }
        if (terms.until() != null && terms.until().isBefore(context.today())) {
            grounds.add(context.ground("hardship.past", List.of(terms.until()), CONSENT));
        }
        if (terms.reviewOn() == null) {
            grounds.add(context.ground("hardship.no-review", List.of(), CONSENT));
        }
        if (terms.managers() == null || terms.managers().isBlank()) {
            grounds.add(context.ground("hardship.no-managers", List.of()));
        }
        if (terms.oldTerms() == null || terms.oldTerms().isBlank()) {
            grounds.add(context.ground("hardship.no-old-terms", List.of(), CONSENT));
        }
        grounds.addAll(floor(terms, context));
        return List.copyOf(grounds);
    }

    private static List<Ground> floor(MeasureTerms terms, CaseContext context) {
        var floor = terms.floorFen();
        if (floor == null) {
            return List.of(context.ground("hardship.no-floor", List.of(), FLOOR));
        }
        LocalDate on = terms.from() == null ? context.today() : terms.from();
        return context.law().enterpriseMinimumWage(floor, on) instanceof Refused(var grounds) ? grounds : List.of();
    }
}
