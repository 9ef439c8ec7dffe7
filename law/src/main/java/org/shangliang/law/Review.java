package org.shangliang.law;

import java.time.LocalDate;

/** Review by the labour authority and what its silence does (审查与默示生效), 劳动合同法 54. */
final class Review {
    private final Lookup rules;
    private final Periods periods;

    Review(Lookup rules, Periods periods) {
        this.rules = rules;
        this.periods = periods;
    }

    /** The day after the last lawful day of review, rest days rolled; with no such rule, the day of receipt. */
    LocalDate inForceBySilence(LocalDate received) {
        var due = periods.forward(Duty.REVIEW.ruleKey(), received).due();
        return due == null ? received : due.plusDays(1);
    }

    Ruling objection(LocalDate received, LocalDate servedOn) {
        var rule = rules.find("review.silence").orElse(null);
        if (rule == null) {
            return Ruling.permitted();
        }
        var findings = new Findings();
        var inForce = inForceBySilence(received);
        if (servedOn.isBefore(received)) {
            findings.against(rule, GroundCode.OBJECTION_EARLY, received, servedOn);
        } else if (rule.is("in_force") && !servedOn.isBefore(inForce)) {
            findings.against(rule, GroundCode.OBJECTION_LAPSED, received, inForce, servedOn);
        }
        return findings.ruling();
    }
}
