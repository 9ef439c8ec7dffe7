package org.shangliang.app.cockpit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Component;

/** All steps a case knows, in the order of the procedure. */
@Component
class StepCatalogue {
    private static final List<String> ORDER = List.of(
            "agenda",
            "representatives",
            "offer",
            "offer/receipt",
            "reply",
            "escalation",
            "recorder",
            "disclosures",
            "meetings",
            "suspension",
            "resumption",
            "draft",
            "accord",
            "accord/publication",
            "congress",
            "deliberations",
            "signatures",
            "filing",
            "filing/receipt",
            "filing/enclosures",
            "review",
            "publication",
            "inspections",
            "inspections/report",
            "amendment",
            "renewal",
            "vacancies",
            "coordination",
            "closure",
            "rescission");

    private final Map<String, CaseStep<?, ?>> byName;
    private final List<CaseStep<?, ?>> ordered;

    StepCatalogue(List<CaseStep<?, ?>> steps) {
        byName = steps.stream().collect(Collectors.toMap(step -> step.rule().name(), Function.identity()));
        ordered = steps.stream()
                .sorted(Comparator.comparingInt(
                        step -> ORDER.indexOf(step.rule().name())))
                .toList();
        var unplaced = steps.stream()
                .map(step -> step.rule().name())
                .filter(name -> !ORDER.contains(name))
                .toList();
        if (!unplaced.isEmpty()) {
            throw new IllegalStateException("give these steps a place in StepCatalogue.ORDER: " + unplaced);
        }
    }

    List<CaseStep<?, ?>> inOrder() {
        return ordered;
    }

    CaseStep<?, ?> get(String name) {
        var step = byName.get(name);
        if (step == null) {
            throw new NoSuch("step");
        }
        return step;
    }
}
