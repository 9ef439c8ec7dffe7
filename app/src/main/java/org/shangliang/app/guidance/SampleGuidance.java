package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.springframework.stereotype.Component;

/** Guidance as a demo shows it (演示用的指导记录、计划和风险信号): the same acts as people take, by people of the demo. */
@Component
public class SampleGuidance {
    private final AdviceLog log;
    private final Harmony harmony;

    SampleGuidance(AdviceLog log, Harmony harmony) {
        this.log = log;
        this.harmony = harmony;
    }

    /** Advice by telephone. */
    public void advise(UUID employer, LocalDate on, String topic, String advice, Actor by) {
        log.note(employer, new AdviceDraft(on, AdviceDraft.Channel.PHONE, topic, advice, null), by);
    }

    /** Wages that were paid late, as somebody told. */
    public void arrears(UUID employer, LocalDate on, String source, String words, Actor by) {
        harmony.note(employer, new RiskDraft(Risk.Kind.ARREARS, on, source, words), by);
    }

    /** The targets of a year. */
    public void aim(int year, int guided, int struggling, int signed, Actor officer) {
        harmony.aim(
                year, Map.of(Measure.GUIDED, guided, Measure.STRUGGLING, struggling, Measure.SIGNED, signed), officer);
    }
}
