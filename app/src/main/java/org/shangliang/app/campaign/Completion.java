package org.shangliang.app.campaign;

import org.shangliang.law.PlanUntil;

/** What counts as done in a campaign (完成口径), chosen by the federation and printed beside every number. */
public enum Completion {
    /** The offer is made and the other side has agreed to consult (已要约并应约). */
    OFFER_REPLIED("replied", PlanUntil.OFFER_REPLIED),
    /** Both sides have signed (已签订). */
    SIGNED("signed", PlanUntil.CONTRACT_SIGNED),
    /** Filed with the labour authority (已报送). */
    FILED("filed", PlanUntil.CONTRACT_FILED),
    /** In force (已生效). */
    IN_FORCE("in-force", PlanUntil.IN_FORCE);

    private final String milestone;
    private final PlanUntil goal;

    Completion(String milestone, PlanUntil goal) {
        this.milestone = milestone;
        this.goal = goal;
    }

    /** The milestone that must have been passed. */
    public String milestone() {
        return milestone;
    }

    /** The step at which a plan for it ends. */
    public PlanUntil goal() {
        return goal;
    }
}
