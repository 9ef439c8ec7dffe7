package org.shangliang.law;

import java.math.BigDecimal;
import java.util.List;

/** What some packs ask of the workers' side alone: women, front line, dispatched workers (职工方代表的特别要求). */
final class WorkersSide {
    private final Lookup rules;
    private final Findings findings;
    private final WorkplaceFacts facts;
    private final List<SideMember> workers;

    WorkersSide(Lookup rules, Findings findings, WorkplaceFacts facts, List<SideMember> workers) {
        this.rules = rules;
        this.findings = findings;
        this.facts = facts;
        this.workers = workers;
    }

    void check() {
        rules.find("reps.woman_if_womens_committee").ifPresent(this::womanForTheCommittee);
        rules.find("reps.woman_if_share").ifPresent(this::womanForTheShare);
        rules.find("reps.frontline_min").ifPresent(this::frontline);
        rules.find("reps.dispatched_if_share").ifPresent(this::dispatchedShare);
        rules.find("reps.dispatched_attend").ifPresent(this::dispatched);
        rules.find("reps.disabled_if_share").ifPresent(rule -> findings.note(rule, GroundCode.REPS_DISABLED));
        if (Boolean.FALSE.equals(facts.hasUnion())) {
            rules.find("reps.no_union_consent").ifPresent(rule -> findings.note(rule, GroundCode.REPS_NO_UNION));
        }
    }

    private boolean hasWoman() {
        return workers.stream().anyMatch(member -> member.gender() == Gender.F);
    }

    private void womanForTheCommittee(Rule rule) {
        if (hasWoman() || Boolean.FALSE.equals(facts.hasWomensCommittee())) {
            return;
        }
        if (facts.hasWomensCommittee() == null) {
            findings.note(rule, GroundCode.REPS_WOMAN_UNKNOWN);
        } else {
            findings.against(rule, GroundCode.REPS_NO_WOMAN);
        }
    }

    private void womanForTheShare(Rule rule) {
        var share = facts.womenShare();
        if (hasWoman()) {
            return;
        }
        var threshold = Fraction.of(rule);
        if (share == null) {
            findings.note(rule, GroundCode.REPS_WOMAN_SHARE_UNKNOWN, threshold.percent());
        } else if (share.compareTo(threshold.decimal()) >= 0) {
            findings.against(rule, GroundCode.REPS_NO_WOMAN_SHARE, threshold.percent(), percent(share));
        }
    }

    /** Unless somebody is marked as front-line worker, nothing is known about the front line. */
    private void frontline(Rule rule) {
        var marked = (int) workers.stream().filter(SideMember::frontline).count();
        var needed = Fraction.of(rule).atLeast(workers.size());
        if (marked >= needed) {
            return;
        }
        if (marked == 0) {
            findings.note(rule, GroundCode.REPS_FRONTLINE_UNKNOWN, workers.size(), needed);
        } else {
            findings.against(rule, GroundCode.REPS_FRONTLINE, workers.size(), marked, needed, needed - marked);
        }
    }

    private void dispatchedShare(Rule rule) {
        var share = facts.dispatchedShare();
        if (share == null || share.compareTo(Fraction.of(rule).decimal()) > 0) {
            findings.note(rule, GroundCode.REPS_DISPATCHED);
        }
    }

    private void dispatched(Rule rule) {
        var share = facts.dispatchedShare();
        if (share == null || share.signum() > 0) {
            findings.note(rule, GroundCode.REPS_DISPATCHED);
        }
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
