package org.shangliang.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.web.Stages.State;

class CaseComponentTests {

    @Test
    void tracksTenStepsAndSaysWhichIsAtHand() {
        var stages = stages(Samples.stages(6, State.NOW));
        assertThat(stages.select("ol li.done")).hasSize(5);
        assertThat(stages.select("ol [aria-current=step]").text()).contains("职代会审议");
        assertThat(stages.select(".stages-m").text()).contains("第 6 步，共 10 步", "下一步：双方签订");
    }

    @Test
    void saysInWordsThatAStepCameBack() {
        var stages = stages(Samples.stages(4, State.RETURNED));
        assertThat(stages.select("li.back").text()).contains("对方拒绝");
        assertThat(stages.select(".stages-m").text()).contains("对方拒绝");
    }

    @Test
    void endsTheTrackerWithoutAFollowingStep() {
        assertThat(stages(Samples.stages(10, State.NOW)).select(".stages-m").text())
                .doesNotContain("下一步");
    }

    @Test
    void showsTheNextStepAsTheOnlyBigButton() {
        var next = Rendering.component("next", Map.of("next", Samples.next()));
        assertThat(next.select("a.btn-step").eachText()).containsExactly("送达 46 名代表");
        assertThat(next.select(".ft").text()).contains("《集体合同规定》第36条", "待核实");
    }

    @Test
    void showsNoButtonWhileOneWaitsForTheOtherSide() {
        var next = Rendering.component("next", Map.of("next", Samples.waiting()));
        assertThat(next.select("a.btn")).isEmpty();
        assertThat(next.select(".nx").text()).isEqualTo("现在不用您办");
    }

    @Test
    void tellsForEveryLockWhatIsMissing() {
        var locks = Rendering.component("locks", Map.of("locks", List.of(new Lock("双方签订", List.of(Samples.QUORUM)))));
        assertThat(locks.select("li").text()).contains("双方签订", "31", "《集体合同规定》第36条");
    }

    @Test
    void opensEveryDeadlineToItsGroundsWithoutAScript() {
        for (var state : Due.State.values()) {
            var due = Rendering.component("due", Map.of("due", Samples.due(state, "还剩 3 天")));
            assertThat(due.select("details summary").text()).contains("还剩 3 天");
            assertThat(due.select("dt").eachText()).contains("依据", "怎么算", "过期会怎样");
            assertThat(due.select("details").hasClass("due")).isTrue();
        }
    }

    @Test
    void saysThatADeadlineRestsOnASourceThatWasNotRead() {
        var due = Rendering.component("due", Map.of("due", Samples.due(Due.State.QUIET, "还剩 11 天")));
        assertThat(due.select("dd").text()).contains("待核实");
    }

    @Test
    void readsTheWholeDayOutLoud() {
        var dues = Rendering.component("dues", Map.of("lines", Samples.dues()));
        assertThat(dues.select("li .sr").first().text()).isEqualTo("2022年3月19日");
    }

    @Test
    void namesTheSideInWordsAndNotByColourAlone() {
        var timeline = Rendering.component("timeline", Map.of("lines", Samples.happenings()));
        assertThat(timeline.select("li.emp").text()).contains("企业方：", "补录");
        assertThat(timeline.select("li.lab").text()).contains("职工方：");
        var people = Rendering.component("people", Map.of("people", Samples.people()));
        assertThat(people.select("li").eachText().getFirst()).contains("何建军", "职工方首席代表");
    }

    private static Document stages(Stages stages) {
        return Rendering.component("stages", Map.of("stages", stages));
    }
}
