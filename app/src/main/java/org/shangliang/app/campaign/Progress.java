package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a campaign has come (进度): targets by stage, those who passed each milestone, and who is behind. What is
 * completed is settled by the campaign; a signed contract is the second figure.
 */
public record Progress(
        int targets,
        int completed,
        int signed,
        Completion completion,
        Map<String, Integer> byStage,
        List<Milestone> milestones,
        List<Laggard> behind) {

    /** How many have passed a milestone, and how many stopped just before it. */
    public record Milestone(String code, int passed, int stuckBefore) {}

    /** An enterprise that has not completed, and where it stands. */
    public record Laggard(
            UUID employer,
            String name,
            String region,
            int staff,
            @Nullable UUID caseId,
            String stage,
            @Nullable LocalDate reachedOn) {

        static Laggard of(Target target) {
            return new Laggard(
                    target.employer(),
                    target.name(),
                    target.region(),
                    target.staff(),
                    target.caseId(),
                    target.stage(),
                    target.reachedOn());
        }
    }
}
