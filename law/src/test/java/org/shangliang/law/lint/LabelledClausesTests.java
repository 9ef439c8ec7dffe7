package org.shangliang.law.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.law.ContractKind;

/** How well the lint does on clauses labelled by hand; the held-out ones were written after its wordings. */
class LabelledClausesTests {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 16);
    private static final Set<String> LIGHT = Set.of("lint.fine", "lint.blank", "lint.reference");
    private static final int CLAUSES = 20;

    private record Labelled(Set<String> expected, String text) {
        Set<String> found() {
            var clauses = new ArrayList<>(Collections.nCopies(CLAUSES - 1, "双方按照规定办理。"));
            clauses.addFirst(text);
            return Lint.of("120116", ContractKind.WAGE, DAY, LintDraft.whole(clauses)).stream()
                    .map(finding -> finding.ground().code())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private record Score(
            int severe, int foundSevere, int light, int foundLight, int clean, int alarms, List<String> misses) {
        double recall() {
            return (double) foundSevere / severe;
        }

        double falseAlarms() {
            return (double) alarms / clean;
        }
    }

    private static List<Labelled> read(String file) throws IOException {
        var stream = Objects.requireNonNull(LabelledClausesTests.class.getResourceAsStream("/lint/" + file), file);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new Labelled(codes(parts[0]), parts[1]))
                    .toList();
        }
    }

    private static Set<String> codes(String written) {
        var codes = new TreeSet<String>();
        if (!written.equals("-")) {
            for (var code : written.split("\\+")) {
                codes.add("lint." + code);
            }
        }
        return codes;
    }

    private static Score score(List<Labelled> clauses) {
        int severe = 0;
        int foundSevere = 0;
        int light = 0;
        int foundLight = 0;
        int clean = 0;
        int alarms = 0;
        var misses = new ArrayList<String>();
        for (var clause : clauses) {
            var found = clause.found();
            for (var code : clause.expected()) {
                boolean isLight = LIGHT.contains(code);
                boolean hit = found.contains(code);
                severe += isLight ? 0 : 1;
                light += isLight ? 1 : 0;
                foundSevere += !isLight && hit ? 1 : 0;
                foundLight += isLight && hit ? 1 : 0;
            }
            if (clause.expected().isEmpty()) {
                clean++;
                alarms += found.isEmpty() ? 0 : 1;
            }
            if (!found.equals(clause.expected())) {
                misses.add(clause.expected() + " but " + found + ": " + clause.text());
            }
        }
        return new Score(severe, foundSevere, light, foundLight, clean, alarms, misses);
    }

    private static Score report(String file) throws IOException {
        var clauses = read(file);
        var score = score(clauses);
        System.out.printf(
                "lint on %s: %d clauses, severe %d of %d (%.1f %%), light %d of %d, false alarms %d of %d (%.1f %%)%n",
                file,
                clauses.size(),
                score.foundSevere(),
                score.severe(),
                100 * score.recall(),
                score.foundLight(),
                score.light(),
                score.alarms(),
                score.clean(),
                100 * score.falseAlarms());
        score.misses().forEach(miss -> System.out.println("  " + miss));
        return score;
    }

    @Test
    @DisplayName("先写的条款：严重问题查出 95% 以上，误报不超过 5%")
    void findsWhatIsWrongInTheClausesWrittenBefore() throws IOException {
        var score = report("written-before.tsv");
        assertThat(score.recall()).as("%s", score.misses()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.falseAlarms()).as("%s", score.misses()).isLessThanOrEqualTo(0.05);
    }

    @Test
    @DisplayName("后写的条款（没有用来改句式）也报数字；合起来 200 条以上，一半没有问题")
    void reportsTheClausesHeldOut() throws IOException {
        report("written-second.tsv");
        report("held-out.tsv");
        var all = new ArrayList<>(read("written-before.tsv"));
        all.addAll(read("written-second.tsv"));
        all.addAll(read("held-out.tsv"));
        var score = score(all);
        System.out.printf(
                "lint on all: %d clauses, severe %d of %d (%.1f %%), false alarms %d of %d (%.1f %%)%n",
                all.size(),
                score.foundSevere(),
                score.severe(),
                100 * score.recall(),
                score.alarms(),
                score.clean(),
                100 * score.falseAlarms());
        assertThat(score.recall()).as("%s", score.misses()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.falseAlarms()).as("%s", score.misses()).isLessThanOrEqualTo(0.05);
        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        assertThat(score.clean() * 2).isBetween(all.size() * 9 / 10, all.size() * 11 / 10);
    }
}
