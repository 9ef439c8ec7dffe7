package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.guidance.SampleGuidance;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** The year's plan of the zone in the demo, what its instructor advised, and a signal that somebody reported. */
@Component
class Counsel {
    private static final int ADVISED = 9;
    private static final int GUIDED = 20;
    private static final int STRUGGLING = 8;
    private static final int SIGNED = 12;

    private final SampleGuidance guidance;
    private final Consultations consultations;
    private final Employers employers;
    private final ProductClock clock;
    private final Texts texts;

    Counsel(
            SampleGuidance guidance,
            Consultations consultations,
            Employers employers,
            ProductClock clock,
            Texts texts) {
        this.guidance = guidance;
        this.consultations = consultations;
        this.employers = employers;
        this.clock = clock;
        this.texts = texts;
    }

    void give(Playbill.Ensemble ensemble) {
        var today = clock.today();
        guidance.aim(today.getYear(), GUIDED, STRUGGLING, SIGNED, ensemble.officer());
        var cared = employers.list(ensemble.instructor().scope(), ADVISED, 0).stream()
                .map(one -> one.id())
                .toList();
        int back = 0;
        for (var employer : cared) {
            advise(employer, today.minusDays(2L * back++), ensemble.instructor());
        }
        declined(ensemble.officer()).stream()
                .findFirst()
                .ifPresent(employer -> guidance.arrears(
                        employer,
                        today.minusDays(20),
                        texts.of("demo.risk.source"),
                        texts.of("demo.risk.words"),
                        ensemble.officer()));
    }

    private void advise(UUID employer, LocalDate on, Actor by) {
        guidance.advise(employer, on, texts.of("demo.advice.topic"), texts.of("demo.advice.words"), by);
    }

    private List<UUID> declined(Actor officer) {
        var found = new ArrayList<UUID>();
        for (var line : consultations.list(officer, 200, 0)) {
            if (line.stage().equals("DECLINED")) {
                found.add(line.employer());
            }
        }
        return found;
    }
}
