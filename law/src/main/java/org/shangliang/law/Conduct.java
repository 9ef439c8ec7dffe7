package org.shangliang.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Rulings on the course of a round (协商过程): declining, suspending, the term, the agreed lowest wage. */
final class Conduct {
    private final Lookup rules;
    private final String region;

    Conduct(Lookup rules, String region) {
        this.rules = rules;
        this.region = region;
    }

    Ruling declining(boolean reasonGiven) {
        var findings = new Findings();
        rules.find("offer.refusal").ifPresent(rule -> {
            if (rule.is("never")) {
                findings.against(rule, GroundCode.OFFER_REFUSAL_NEVER);
            } else if (!reasonGiven) {
                findings.against(rule, GroundCode.OFFER_REFUSAL_NO_REASON);
            }
        });
        rules.find("offer.no_refusal_cases")
                .ifPresent(rule -> findings.note(
                        rule, GroundCode.OFFER_REFUSAL_CASES, rule.values().toArray()));
        return findings.ruling();
    }

    Ruling suspension(LocalDate from, LocalDate until, int daysSuspendedBefore) {
        if (daysSuspendedBefore < 0) {
            throw new ImpossibleValue(
                    "daysSuspendedBefore", "value.daysSuspended", String.valueOf(daysSuspendedBefore));
        }
        var findings = new Findings();
        rules.find("meeting.suspend_max")
                .ifPresent(rule -> suspension(findings, rule, from, until, daysSuspendedBefore));
        Stream.of("meeting.suspend_needs_worker_consent", "meeting.suspend_needs_worker_chief_consent")
                .flatMap(key -> rules.find(key).stream())
                .findFirst()
                .ifPresent(rule -> findings.note(rule, GroundCode.SUSPENSION_WORKERS_CONSENT));
        return findings.ruling();
    }

    private static void suspension(Findings findings, Rule rule, LocalDate from, LocalDate until, int before) {
        if (!until.isAfter(from)) {
            findings.against(rule, GroundCode.SUSPENSION_BACKWARDS, from, until);
            return;
        }
        var earlier = rule.attributes().containsKey("cumulative") ? before : 0;
        var days = earlier + ChronoUnit.DAYS.between(from, until);
        rule.number().ifPresent(most -> {
            if (days > most && rule.attributes().containsKey("unless_agreed")) {
                findings.note(rule, GroundCode.SUSPENSION_LONG, days, most, days - most);
            } else if (days > most) {
                findings.against(rule, GroundCode.SUSPENSION_TOO_LONG, days, most, days - most);
            }
        });
    }

    /** Both ways of counting a term are lawful: to the day before the corresponding day, or to that day. */
    Ruling term(LocalDate from, LocalDate to) {
        var findings = new Findings();
        rules.find("term.min").ifPresent(rule -> {
            var least = rule.number().orElseThrow();
            var earliest = from.plusYears(least).minusDays(1);
            if (to.isBefore(earliest)) {
                findings.against(rule, GroundCode.TERM_TOO_SHORT, from, to, least, earliest);
            }
        });
        rules.find("term.max").ifPresent(rule -> {
            var most = rule.number().orElseThrow();
            var latest = from.plusYears(most);
            if (to.isAfter(latest)) {
                findings.against(rule, GroundCode.TERM_TOO_LONG, from, to, most, latest.minusDays(1));
            }
        });
        rules.find("term.normal").ifPresent(rule -> usual(findings, rule, from, to));
        return findings.ruling();
    }

    private static void usual(Findings findings, Rule rule, LocalDate from, LocalDate to) {
        var usual = from.plusYears(rule.number().orElseThrow());
        if (!to.equals(usual) && !to.equals(usual.minusDays(1))) {
            findings.note(rule, GroundCode.TERM_UNUSUAL, rule.number().getAsInt());
        }
    }

    WageFloor wageFloor() {
        return rules.is("floor.wage", "strictly_above_local_minimum") ? WageFloor.STRICTLY_ABOVE : WageFloor.NOT_BELOW;
    }

    Ruling enterpriseMinimumWage(long fenPerMonth, LocalDate on) {
        var rule = rules.find("floor.wage").orElse(null);
        if (rule == null) {
            return Ruling.permitted();
        }
        return MinimumWages.on(region, on)
                .map(minimum -> againstMinimum(rule, fenPerMonth, minimum, wageFloor()))
                .orElseGet(() -> new Permitted(List.of(Ground.of(GroundCode.WAGE_MINIMUM_UNKNOWN, rule.basis()))));
    }

    static Ruling againstMinimum(Rule rule, long fenPerMonth, MinimumWage minimum, WageFloor floor) {
        var findings = new Findings();
        if (fenPerMonth < minimum.fenPerMonth()) {
            findings.against(rule, GroundCode.WAGE_BELOW_MINIMUM, wage(fenPerMonth, minimum));
        } else if (fenPerMonth == minimum.fenPerMonth() && floor == WageFloor.STRICTLY_ABOVE) {
            findings.against(rule, GroundCode.WAGE_NOT_ABOVE_MINIMUM, wage(fenPerMonth, minimum));
        }
        return findings.ruling();
    }

    private static Object[] wage(long agreed, MinimumWage minimum) {
        return new Object[] {
            yuan(agreed), yuan(minimum.fenPerMonth()), minimum.from(), yuan(minimum.fenPerMonth() - agreed)
        };
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
