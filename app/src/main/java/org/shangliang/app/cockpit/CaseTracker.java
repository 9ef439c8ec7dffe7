package org.shangliang.app.cockpit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.platform.web.Stages;
import org.shangliang.app.platform.web.Stages.Stage;
import org.shangliang.app.platform.web.Stages.State;

/** Places a case on the ten steps of the procedure. */
final class CaseTracker {
    private static final List<String> STEPS = List.of(
            "opinions", "agenda", "offer", "reply", "talks", "congress", "signing", "filing", "effect", "performance");

    /** Where an accord is to come of it, there is no vote, no filing and no waiting for its effect. */
    private static final List<String> ACCORD_STEPS = List.of("opinions", "agenda", "offer", "reply", "talks", "accord");

    private static final Map<String, Integer> CURRENT = Map.ofEntries(
            Map.entry("PREPARING", 2),
            Map.entry("OFFERED", 4),
            Map.entry("OVERDUE", 4),
            Map.entry("DECLINED", 4),
            Map.entry("ESCALATED", 4),
            Map.entry("ACCEPTED", 5),
            Map.entry("NEGOTIATING", 5),
            Map.entry("SUSPENDED", 5),
            Map.entry("COORDINATING", 5),
            Map.entry("CONCLUDED", 6),
            Map.entry("AGREED", 6),
            Map.entry("DELIBERATING", 6),
            Map.entry("ADOPTED", 7),
            Map.entry("SIGNED", 8),
            Map.entry("FILED", 9),
            Map.entry("IN_FORCE", 10),
            Map.entry("EXPIRED", 10),
            Map.entry("RESCINDED", 10),
            Map.entry("WITHDRAWN", 3),
            Map.entry("ENDED", 5));

    /** The docket kinds that complete each step. */
    private static final List<List<String>> COMPLETED_BY = List.of(
            List.of("consultation.opened"),
            List.of("agenda.set"),
            List.of("offer.served"),
            List.of("reply.accepted"),
            List.of("draft.agreed", "accord.concluded"),
            List.of("deliberation.adopted", "accord.published"),
            List.of("contract.signed"),
            List.of("filing.made"),
            List.of("effect.silent", "effect.on-service"),
            List.of("publication.made"));

    private static final List<String> RETURNED = List.of("OVERDUE", "DECLINED");

    private final CaseWords words;

    CaseTracker(CaseWords words) {
        this.words = words;
    }

    Stages of(String stage, List<DocketEntry> entries, boolean accord) {
        int current = CURRENT.getOrDefault(stage, 1);
        var names = accord ? ACCORD_STEPS : STEPS;
        var steps = new ArrayList<Stage>();
        for (int step = 1; step <= names.size(); step++) {
            steps.add(new Stage(
                    words.of("tracker", names.get(step - 1)),
                    state(step, current, RETURNED.contains(stage)),
                    step == current && RETURNED.contains(stage)
                            ? words.of("tracker", stage)
                            : note(COMPLETED_BY.get(step - 1), entries, step, current)));
        }
        return new Stages(current, List.copyOf(steps));
    }

    private static State state(int step, int current, boolean returned) {
        if (step == current) {
            return returned ? State.RETURNED : State.NOW;
        }
        return step < current ? State.DONE : State.LATER;
    }

    private static String note(List<String> kinds, List<DocketEntry> entries, int step, int current) {
        return step > current
                ? ""
                : entries.reversed().stream()
                        .filter(entry -> kinds.contains(entry.kind()))
                        .findFirst()
                        .map(entry -> shortDay(entry.occurredOn()))
                        .orElse("");
    }

    static String shortDay(LocalDate day) {
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }
}
