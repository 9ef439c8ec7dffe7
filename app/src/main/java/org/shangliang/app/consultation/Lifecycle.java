package org.shangliang.app.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A table of what may follow what: from a stage, by a step, with what is written into the docket, to a stage. Nothing
 * else decides on stages, so the stage of a case can be derived again from its docket.
 */
public record Lifecycle(List<Edge> edges) {

    /** The step name of what the passing of time does. */
    public static final String SWEEP = "sweep";

    /** One line of the table; {@code kind} is what the docket calls it. */
    public record Edge(String from, String step, String kind, String to) {}

    /** Whether a step may be taken at a stage. */
    public boolean allows(String stage, String step) {
        return edges.stream()
                .anyMatch(edge -> edge.from().equals(stage) && edge.step().equals(step));
    }

    /** The stage that follows when {@code kind} is recorded at a stage; empty if the table knows no such line. */
    public Optional<String> after(String stage, String kind) {
        return edges.stream()
                .filter(edge -> edge.from().equals(stage) && edge.kind().equals(kind))
                .map(Edge::to)
                .findFirst();
    }

    /** The stages at which a step may be taken. */
    public List<String> stagesOf(String step) {
        return edges.stream()
                .filter(edge -> edge.step().equals(step))
                .map(Edge::from)
                .distinct()
                .toList();
    }

    /** Both tables in one. */
    public Lifecycle and(Lifecycle other) {
        var all = new ArrayList<>(edges);
        all.addAll(other.edges);
        return new Lifecycle(List.copyOf(all));
    }

    /** Begins a table. */
    public static Table table() {
        return new Table();
    }

    /** Writes a table line by line. */
    public static final class Table {
        private final List<Edge> lines = new ArrayList<>();

        private Table() {}

        /** A line that moves the case. */
        public Table move(String from, String step, String kind, String to) {
            lines.add(new Edge(from, step, kind, to));
            return this;
        }

        /** Lines that move the case from each of several stages to one. */
        public Table move(Collection<String> from, String step, String kind, String to) {
            from.forEach(stage -> move(stage, step, kind, to));
            return this;
        }

        /** Lines that leave the stage as it is. */
        public Table stay(Collection<String> stages, String step, String kind) {
            stages.forEach(stage -> move(stage, step, kind, stage));
            return this;
        }

        /** The finished table. */
        public Lifecycle done() {
            return new Lifecycle(List.copyOf(lines));
        }
    }
}
