package org.shangliang.law;

import java.util.List;

/**
 * The result of a vote on the draft (审议表决), measured against all entitled and not against those present.
 *
 * @param quorumNeeded how many must be present (法定人数)
 * @param votesNeeded how many votes put adoption beyond doubt
 */
public record Adoption(
        boolean quorumMet,
        int quorumNeeded,
        boolean adopted,
        AdoptionOutcome outcome,
        int votesNeeded,
        List<Ground> grounds) {
    public Adoption {
        grounds = List.copyOf(grounds);
    }
}
