package org.shangliang.law;

import java.util.List;
import java.util.function.Consumer;

/** Who may sit on a side, and how many (协商代表组成), 集体合同规定 19-24. */
final class Composition {
    private final Lookup rules;

    Composition(Lookup rules) {
        this.rules = rules;
    }

    Representation bothSides(WorkplaceFacts facts, List<SideMember> workers, List<SideMember> employer) {
        var findings = new Findings();
        side(findings, facts, Side.WORKERS, workers);
        side(findings, facts, Side.EMPLOYER, employer);
        with("reps.balance", rule -> balance(findings, rule, workers.size(), employer.size()));
        with("reps.both_sides_forbidden", rule -> noOneTwice(findings, rule, workers, employer));
        workersOnly(findings, facts, workers);
        return findings.representation();
    }

    Representation workersSide(WorkplaceFacts facts, List<SideMember> workers) {
        var findings = new Findings();
        side(findings, facts, Side.WORKERS, workers);
        workersOnly(findings, facts, workers);
        return findings.representation();
    }

    private void side(Findings findings, WorkplaceFacts facts, Side side, List<SideMember> members) {
        with("reps.min_each", rule -> least(findings, rule, side, members.size()));
        with("reps.min_each_above_scale", rule -> leastAboveScale(findings, rule, facts, side, members.size()));
        with("reps.max_each", rule -> most(findings, rule, side, members.size()));
        with("reps.chief_each", rule -> oneChief(findings, rule, side, members));
        with("reps.external_max", rule -> outsiders(findings, rule, side, members));
        with("reps.external_as", rule -> advisersOnly(findings, rule, side, members));
        with("reps.chief_external_allowed", rule -> chiefFromInside(findings, rule, side, members));
        with("reps.chief_each", rule -> listedOnce(findings, rule, side, members));
    }

    private void workersOnly(Findings findings, WorkplaceFacts facts, List<SideMember> workers) {
        new WorkersSide(rules, findings, facts, workers).check();
    }

    /** Asks the applicable rule, and the nearest one that was read if that is another. */
    private void with(String key, Consumer<Rule> check) {
        var applicable = rules.find(key);
        applicable.ifPresent(check);
        if (applicable.filter(Rule::binding).isEmpty()) {
            rules.binding(key).ifPresent(check);
        }
    }

    private static void least(Findings findings, Rule rule, Side side, int size) {
        rule.number().ifPresent(least -> {
            if (size < least) {
                findings.against(rule, GroundCode.REPS_TOO_FEW, side, size, least, least - size);
            }
        });
    }

    private static void leastAboveScale(Findings findings, Rule rule, WorkplaceFacts facts, Side side, int size) {
        var least = rule.number().orElseThrow();
        if (size >= least || Boolean.FALSE.equals(facts.aboveScale())) {
            return;
        }
        if (facts.aboveScale() == null) {
            findings.note(rule, GroundCode.REPS_ABOVE_SCALE_UNKNOWN, side, size, least);
        } else {
            findings.against(rule, GroundCode.REPS_TOO_FEW_ABOVE_SCALE, side, size, least, least - size);
        }
    }

    private static void most(Findings findings, Rule rule, Side side, int size) {
        rule.number().ifPresent(most -> {
            if (size <= most) {
                return;
            }
            if (rule.attributes().containsKey("soft")) {
                findings.note(rule, GroundCode.REPS_TOO_MANY, side, size, most, size - most);
            } else {
                findings.against(rule, GroundCode.REPS_TOO_MANY, side, size, most, size - most);
            }
        });
    }

    private static void oneChief(Findings findings, Rule rule, Side side, List<SideMember> members) {
        var chiefs = members.stream().filter(SideMember::chief).count();
        if (chiefs == 0) {
            findings.against(rule, GroundCode.REPS_NO_CHIEF, side);
        } else if (chiefs > 1) {
            findings.against(rule, GroundCode.REPS_TWO_CHIEFS, side, chiefs);
        }
    }

    private static void outsiders(Findings findings, Rule rule, Side side, List<SideMember> members) {
        var outsiders = (int) members.stream().filter(SideMember::external).count();
        var most = Fraction.of(rule).atMost(members.size());
        if (outsiders > most) {
            findings.against(
                    rule, GroundCode.REPS_TOO_MANY_OUTSIDERS, side, members.size(), outsiders, most, outsiders - most);
        }
    }

    private static void advisersOnly(Findings findings, Rule rule, Side side, List<SideMember> members) {
        members.stream()
                .filter(SideMember::external)
                .forEach(member -> findings.against(rule, GroundCode.REPS_OUTSIDER_ADVISER, side, member.name()));
    }

    private static void chiefFromInside(Findings findings, Rule rule, Side side, List<SideMember> members) {
        members.stream()
                .filter(member -> member.chief() && member.external())
                .forEach(member -> findings.against(rule, GroundCode.REPS_CHIEF_OUTSIDER, side, member.name()));
    }

    private static void listedOnce(Findings findings, Rule rule, Side side, List<SideMember> members) {
        for (var i = 0; i < members.size(); i++) {
            var member = members.get(i);
            if (members.subList(0, i).stream().anyMatch(member::samePerson)) {
                findings.against(rule, GroundCode.REPS_TWICE, side, member.name());
            }
        }
    }

    private static void balance(Findings findings, Rule rule, int workers, int employer) {
        if (rule.is("equal") && workers != employer) {
            findings.against(rule, GroundCode.REPS_UNEQUAL, workers, employer, Math.abs(workers - employer));
        } else if (!rule.is("equal") && employer > workers) {
            findings.against(rule, GroundCode.REPS_EMPLOYER_MORE, workers, employer, employer - workers);
        }
    }

    private static void noOneTwice(Findings findings, Rule rule, List<SideMember> workers, List<SideMember> employer) {
        workers.stream()
                .filter(worker -> employer.stream().anyMatch(worker::samePerson))
                .forEach(worker -> findings.against(rule, GroundCode.REPS_BOTH_SIDES, worker.name()));
    }
}
