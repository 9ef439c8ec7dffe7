package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MilestonesTests {

    @Test
    void countsACaseAtEveryMilestoneItHasPassed() {
        var milestones =
                Milestones.of(Map.of("NONE", 4, "PREPARING", 3, "OVERDUE", 2, "NEGOTIATING", 5, "IN_FORCE", 6));
        assertThat(Milestones.passed(milestones, "opened")).isEqualTo(16);
        assertThat(Milestones.passed(milestones, "offered")).isEqualTo(13);
        assertThat(Milestones.passed(milestones, "replied")).isEqualTo(11);
        assertThat(Milestones.passed(milestones, "signed")).isEqualTo(6);
        assertThat(Milestones.passed(milestones, "in-force")).isEqualTo(6);
    }

    @Test
    void tellsHowManyStopBeforeEachMilestone() {
        var milestones = Milestones.of(Map.of("OFFERED", 2, "DECLINED", 1, "ADOPTED", 7));
        assertThat(milestones)
                .contains(new Progress.Milestone("replied", 7, 3), new Progress.Milestone("signed", 0, 7));
    }
}
