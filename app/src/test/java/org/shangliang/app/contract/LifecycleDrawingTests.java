package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shangliang.app.consultation.Lifecycle;
import org.shangliang.app.consultation.Lifecycle.Edge;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The drawing of the life of a case in docs/ is the one the tables give. */
@DatabaseTest
class LifecycleDrawingTests {
    private static final Path DRAWING = Path.of("..", "docs", "lifecycle.puml");
    private static final String MEND = "docs/lifecycle.puml is out of date; run: mvn -q -pl app -am test"
            + " -Dtest=LifecycleDrawingTests -Dsurefire.failIfNoSpecifiedTests=false -Dlifecycle.write=true";

    @Autowired
    ApplicationContext context;

    @Autowired
    Texts texts;

    @Test
    void drawsTheLifeOfACaseAsItIs() throws IOException {
        var drawing = drawing(CaseDriver.in(context).lifecycle());
        if (Boolean.getBoolean("lifecycle.write")) {
            Files.writeString(DRAWING, drawing);
        }
        assertThat(DRAWING).as(MEND).exists();
        assertThat(Files.readString(DRAWING)).as(MEND).isEqualTo(drawing);
    }

    private String drawing(Lifecycle table) {
        var edges = table.edges();
        var text = new StringBuilder("@startuml\n' The life of a case, drawn from the tables; written by a test.\n"
                + "hide empty description\ntitle 一件协商的经过\n");
        for (var stage : stages(edges)) {
            text.append("state \"%s\" as %s%n".formatted(texts.of("stage." + stage), stage));
            acts(edges, stage).forEach(act -> text.append("%s : %s%n".formatted(stage, act)));
        }
        text.append("[*] --> PREPARING : ")
                .append(texts.of("kind.consultation.opened"))
                .append('\n');
        ways(edges)
                .forEach((way, kinds) -> text.append(way)
                        .append(" : ")
                        .append(String.join("\\n", kinds))
                        .append('\n'));
        edges.stream()
                .map(Edge::to)
                .distinct()
                .filter(stage -> edges.stream()
                        .noneMatch(
                                edge -> edge.from().equals(stage) && !edge.to().equals(stage)))
                .forEach(end -> text.append(end).append(" --> [*]\n"));
        return text.append("@enduml\n").toString();
    }

    private static Set<String> stages(List<Edge> edges) {
        return edges.stream()
                .flatMap(edge -> java.util.stream.Stream.of(edge.from(), edge.to()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What may be recorded at a stage without leaving it; duties fall overdue anywhere and are left out. */
    private Set<String> acts(List<Edge> edges, String stage) {
        return edges.stream()
                .filter(edge -> edge.from().equals(stage) && edge.to().equals(stage))
                .filter(edge -> !edge.kind().equals("duty.overdue"))
                .map(this::said)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, Set<String>> ways(List<Edge> edges) {
        var ways = new LinkedHashMap<String, Set<String>>();
        edges.stream()
                .filter(edge -> !edge.from().equals(edge.to()))
                .forEach(edge -> ways.computeIfAbsent(edge.from() + " --> " + edge.to(), way -> new LinkedHashSet<>())
                        .add(said(edge)));
        return ways;
    }

    private String said(Edge edge) {
        var words = texts.of("kind." + edge.kind());
        return edge.step().equals(Lifecycle.SWEEP) ? words + "（到日子自动记）" : words;
    }
}
