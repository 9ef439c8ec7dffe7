package org.shangliang.app.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Agenda and guideline follow the situation, the region and the day; what was not read is said so. */
@DatabaseTest
class TracksTests {
    @Autowired
    Tracks tracks;

    private static EmployerView employer(@Nullable BusinessSituation situation, String region, boolean newForms) {
        return new EmployerView(
                UUID.randomUUID(),
                "试验公司",
                "",
                region,
                null,
                null,
                "E",
                null,
                100,
                0,
                0,
                0,
                0,
                situation,
                newForms,
                false,
                0,
                null,
                null);
    }

    @Test
    void anEnterpriseInDifficultyKeepsItsPostsAndTheFloorIsShown() {
        var track = tracks.of(employer(BusinessSituation.STRUGGLING, "120116", false), LocalDate.of(2023, 11, 1));
        assertThat(track.items()).extracting(Track.Item::title).contains("轮岗轮休", "不裁员或少裁员");
        assertThat(track.guideline().getFirst()).contains("3%");
        assertThat(track.guideline().getLast()).contains("最低工资");
        assertThat(track.unverified()).isFalse();
    }

    @Test
    void theRangeFollowsTheSituation() {
        var day = LocalDate.of(2023, 11, 1);
        assertThat(tracks.of(employer(BusinessSituation.STEADY, "120116", false), day)
                        .guideline()
                        .getFirst())
                .contains("3%", "6.5%");
        assertThat(tracks.of(employer(BusinessSituation.PROSPERING, "120116", false), day)
                        .guideline()
                        .getFirst())
                .contains("6.5%", "没有查到");
    }

    @Test
    void aLineThatWasNotReadIsLeftOpenAndAnEarlierOneIsOnlyForReference() {
        var track = tracks.of(employer(BusinessSituation.STEADY, "120116", false), LocalDate.of(2022, 3, 16));
        assertThat(track.unverified()).isTrue();
        assertThat(track.guideline().getFirst()).contains("2022", "没有查到");
        assertThat(track.guideline().get(1)).contains("2019", "存疑");
        var elsewhere = tracks.of(employer(BusinessSituation.STEADY, "3301", false), LocalDate.of(2023, 11, 1));
        assertThat(elsewhere.unverified()).isTrue();
        assertThat(elsewhere.guideline()).hasSize(1);
    }

    @Test
    void newFormsOfEmploymentComeOnTopAndWithoutAFindingNothingIsRecommended() {
        var track = tracks.of(employer(null, "120116", true), LocalDate.of(2022, 3, 16));
        assertThat(track.items()).extracting(Track.Item::title).contains("抽成比例", "订单分配");
        assertThat(tracks.of(employer(null, "120116", false), LocalDate.of(2022, 3, 16))
                        .items())
                .isEmpty();
    }
}
