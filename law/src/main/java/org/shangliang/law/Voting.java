package org.shangliang.law;

import java.util.ArrayList;
import java.util.List;

/** Quorum and majority of the congress or assembly (法定人数与表决), 集体合同规定 36. */
final class Voting {
    private final Lookup rules;

    Voting(Lookup rules) {
        this.rules = rules;
    }

    Adoption adoption(int entitled, int present, int votesFor) {
        require(entitled >= 1, "entitled", "value.entitled", entitled, entitled);
        require(present >= 0 && present <= entitled, "present", "value.present", present, entitled);
        require(votesFor >= 0 && votesFor <= present, "for", "value.for", votesFor, present);
        var quorum = rules.find("approval.quorum").orElseThrow();
        var majority = rules.find("approval.yes").orElseThrow();
        var needed = Fraction.of(quorum).atLeast(entitled);
        var votesNeeded = votesNeeded(majority, entitled);
        var grounds = new ArrayList<Ground>();
        if (present < needed) {
            grounds.add(
                    Ground.of(GroundCode.ADOPTION_QUORUM, quorum.basis(), entitled, present, needed, needed - present));
        }
        var outcome = outcome(majority, entitled, votesFor, votesNeeded);
        if (outcome != AdoptionOutcome.ADOPTED) {
            grounds.add(Ground.of(
                    code(outcome), majority.basis(), entitled, votesFor, votesNeeded, votesNeeded - votesFor));
        }
        var met = present >= needed;
        var result = met ? outcome : AdoptionOutcome.REJECTED;
        return new Adoption(met, needed, result == AdoptionOutcome.ADOPTED, result, votesNeeded, grounds);
    }

    private static AdoptionOutcome outcome(Rule majority, int entitled, int votesFor, int votesNeeded) {
        if (votesFor >= votesNeeded) {
            return AdoptionOutcome.ADOPTED;
        }
        var half = Fraction.of(majority).isExactly(votesFor, entitled);
        return half && contested(majority) ? AdoptionOutcome.CONTESTED : AdoptionOutcome.REJECTED;
    }

    private static int votesNeeded(Rule majority, int entitled) {
        var share = Fraction.of(majority);
        var exactlySuffices = majority.values().getFirst().startsWith(">=") && !contested(majority);
        return exactlySuffices ? share.atLeast(entitled) : share.moreThan(entitled);
    }

    private static boolean contested(Rule majority) {
        return "contested".equals(majority.attributes().get("exactly_half"));
    }

    private static GroundCode code(AdoptionOutcome outcome) {
        return outcome == AdoptionOutcome.CONTESTED ? GroundCode.ADOPTION_CONTESTED : GroundCode.ADOPTION_VOTES;
    }

    private static void require(boolean possible, String field, String code, int value, int limit) {
        if (!possible) {
            throw new ImpossibleValue(field, code, String.valueOf(value), String.valueOf(limit));
        }
    }

    Ruling noUnionConsent(int staff, int consenting) {
        require(staff >= 1, "staff", "value.staff", staff, staff);
        require(consenting >= 0 && consenting <= staff, "consenting", "value.consenting", consenting, staff);
        var rule = rules.find("reps.no_union_consent").orElse(null);
        if (rule == null) {
            return Ruling.permitted();
        }
        var half = Fraction.of(rule);
        var needed = half.atLeast(staff);
        if (consenting < needed) {
            return new Refused(List.of(Ground.of(
                    GroundCode.CONSENT_TOO_FEW, rule.basis(), staff, consenting, needed, needed - consenting)));
        }
        return half.isExactly(consenting, staff)
                ? new Permitted(List.of(Ground.of(GroundCode.CONSENT_EXACTLY_HALF, rule.basis(), staff, consenting)))
                : Ruling.permitted();
    }
}
