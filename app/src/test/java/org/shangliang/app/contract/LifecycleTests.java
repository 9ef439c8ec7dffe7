package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.OFFICER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shangliang.app.access.Role;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.consultation.Lifecycle;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.Stages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The tables of what may follow what: sound in themselves, walked line by line, and closed to everything else. */
@DatabaseTest
class LifecycleTests {
    private static final Set<String> ENDS = Set.of("WITHDRAWN", "ENDED", "CONCLUDED", "EXPIRED", "RESCINDED");

    @Autowired
    ApplicationContext context;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    static Stream<String> stages() {
        return Stages.ways().keySet().stream();
    }

    @Test
    void leadsFromOneStageByOneEntryToOneStage() {
        var ways = driver.lifecycle().edges().stream()
                .collect(Collectors.groupingBy(
                        edge -> edge.from() + " " + edge.kind(),
                        Collectors.mapping(Lifecycle.Edge::to, Collectors.toSet())));
        assertThat(ways.values()).allMatch(targets -> targets.size() == 1);
    }

    @Test
    void reachesEveryStageAndLeavesAllButTheEnds() {
        var edges = driver.lifecycle().edges();
        var reached = new TreeSet<>(Set.of("PREPARING"));
        int before;
        do {
            before = reached.size();
            edges.stream().filter(edge -> reached.contains(edge.from())).forEach(edge -> reached.add(edge.to()));
        } while (reached.size() > before);
        assertThat(reached).isEqualTo(new TreeSet<>(Stages.ways().keySet()));
        var left = edges.stream()
                .filter(edge -> !edge.from().equals(edge.to()))
                .map(Lifecycle.Edge::from)
                .collect(Collectors.toSet());
        assertThat(reached).filteredOn(stage -> !left.contains(stage)).containsExactlyInAnyOrderElementsOf(ENDS);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void refusesEveryStepThatIsNotInTheTable(String stage) {
        var journey = Stages.ways().get(stage).apply(driver);
        assertThat(journey.stage()).isEqualTo(stage);
        var length = journey.docket().size();
        for (var step : driver.steps()) {
            var name = step.rule().name();
            if (step.lifecycle().allows(stage, name)) {
                continue;
            }
            var grounds =
                    CaseJourney.grounds(journey.take(name, anyOf(step.rule().roles()), "{}"));
            assertThat(grounds).extracting(ground -> ground.code()).contains("case.stage." + name.replace('/', '-'));
        }
        assertThat(journey.docket()).hasSize(length);
    }

    private static Role anyOf(Set<Role> roles) {
        return Stream.of(UNION_CHAIR, EMPLOYER, OFFICER, REVIEWER)
                .filter(roles::contains)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void walksEveryLineOfTheTables() {
        var journeys = new ArrayList<CaseJourney>();
        for (var way : Stages.ways().values()) {
            var journey = way.apply(driver);
            stays(journey);
            journeys.add(journey);
        }
        journeys.addAll(new Roads(driver).all());
        var walked = new HashSet<String>();
        for (var journey : journeys) {
            walked.addAll(lines(journey.docket()));
        }
        var table = driver.lifecycle().edges().stream()
                .map(edge -> line(edge.from(), edge.kind(), edge.to()))
                .collect(Collectors.toSet());
        assertThat(table).containsAll(walked);
        assertThat(table.stream().filter(line -> !line.contains(" duty.overdue ")))
                .allMatch(walked::contains, "every line but those of duties overdue, which may fall anywhere");
    }

    /** What may be recorded at a stage without leaving it. */
    private void stays(CaseJourney journey) {
        var acts = List.of(
                List.of("agenda", "{'items': [{'heading': 'T01.4', 'title': '工资'}]}"),
                List.of("recorder", "{'name': '周平', 'agreedByBoth': true}"),
                List.of("disclosures", "{'items': [{'title': '上年工资总额'}]}"),
                List.of("representatives", Roads.TEAM),
                List.of("vacancies", "{'side': 'WORKERS', 'name': '赵三'}"));
        for (var act : acts) {
            if (driver.step(act.getFirst()).lifecycle().allows(journey.stage(), act.getFirst())) {
                journey.mustWithScan(act.getFirst(), UNION_CHAIR, act.getLast());
            }
        }
    }

    private static List<String> lines(List<DocketEntry> docket) {
        var lines = new ArrayList<String>();
        for (int at = 1; at < docket.size(); at++) {
            lines.add(line(
                    docket.get(at - 1).stage(),
                    docket.get(at).kind(),
                    docket.get(at).stage()));
        }
        return lines;
    }

    private static String line(String from, String kind, String to) {
        return from + " -> " + kind + " -> " + to;
    }
}
