package org.shangliang.app.consultation.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The packages shown are exactly those that nobody can beat for both sides, checked against trying them all. */
class FrontierTests {
    /** A whole question: scales and the marks of both sides. */
    record Question(List<Scale> scales, List<Mark> workers, List<Mark> employer) {}

    private static Scale scale(int levels, int present) {
        return new Scale("事", "%", BigDecimal.ZERO, BigDecimal.ONE, levels, present);
    }

    @Test
    @DisplayName("手算的一例：各在自己要紧的事上多得，两件事互换，双方都比各让一半好")
    void findsTheExchange() {
        var question = new Question(
                List.of(scale(11, 5), scale(11, 5)),
                List.of(new Mark(1, 10, 0), new Mark(2, 10, 0)),
                List.of(new Mark(2, 0, 10), new Mark(1, 0, 10)));
        var better = better(question);
        assertThat(better.getFirst().levels()).containsExactly(10, 0);
        assertThat(better.getFirst().workersGain()).isEqualTo(50);
        assertThat(better.getFirst().employerGain()).isEqualTo(50);
    }

    @Test
    @DisplayName("范围不相交，就没有组合；现在谈的已经最好，也没有")
    void showsNothingWhereNothingIsBetterForBoth() {
        var apart = new Question(List.of(scale(11, 5)), List.of(new Mark(1, 10, 7)), List.of(new Mark(1, 0, 4)));
        assertThat(better(apart)).isEmpty();
        var single = new Question(List.of(scale(11, 5)), List.of(new Mark(1, 10, 0)), List.of(new Mark(1, 0, 10)));
        assertThat(better(single)).isEmpty();
    }

    @Property(tries = 400)
    void agreesWithTryingEverything(@ForAll("questions") Question question) {
        var expected = new TreeSet<List<Integer>>(
                Comparator.comparing((List<Integer> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1)));
        var all = everything(question);
        for (var one : all) {
            boolean beaten = all.stream()
                    .anyMatch(other ->
                            other[0] >= one[0] && other[1] >= one[1] && (other[0] > one[0] || other[1] > one[1]));
            if (!beaten && one[0] > 0 && one[1] > 0) {
                expected.add(List.of(one[0], one[1]));
            }
        }
        var found = new TreeSet<List<Integer>>(expected.comparator());
        better(question).forEach(bundle -> found.add(List.of(bundle.workersGain(), bundle.employerGain())));
        assertThat(found).isEqualTo(expected);
    }

    @Property(tries = 200)
    void everyPackageIsAcceptableAndWorthWhatItSaysAndTheHighestProductComesFirst(
            @ForAll("questions") Question question) {
        var better = better(question);
        for (var bundle : better) {
            for (int item = 0; item < question.scales().size(); item++) {
                int level = bundle.levels().get(item);
                assertThat(question.workers().get(item).accepts(level)).isTrue();
                assertThat(question.employer().get(item).accepts(level)).isTrue();
            }
            assertThat(bundle.workersGain()).isEqualTo(gain(question, question.workers(), bundle.levels()));
            assertThat(bundle.employerGain()).isEqualTo(gain(question, question.employer(), bundle.levels()));
        }
        assertThat(better)
                .isSortedAccordingTo(Comparator.comparingLong(Bundle::product).reversed());
    }

    private static List<Bundle> better(Question question) {
        return new Frontier(question.scales(), question.workers(), question.employer()).better();
    }

    private static int gain(Question question, List<Mark> marks, List<Integer> levels) {
        int gain = 0;
        int items = question.scales().size();
        for (int item = 0; item < items; item++) {
            gain += marks.get(item).worth(levels.get(item), items)
                    - marks.get(item).worth(question.scales().get(item).present(), items);
        }
        return gain;
    }

    /** The gains of every acceptable package. */
    private static List<int[]> everything(Question question) {
        List<List<Integer>> packages = List.of(List.of());
        for (int item = 0; item < question.scales().size(); item++) {
            var longer = new ArrayList<List<Integer>>();
            for (var begun : packages) {
                for (int level = 0; level < question.scales().get(item).levels(); level++) {
                    if (question.workers().get(item).accepts(level)
                            && question.employer().get(item).accepts(level)) {
                        var one = new ArrayList<>(begun);
                        one.add(level);
                        longer.add(one);
                    }
                }
            }
            packages = longer;
        }
        return packages.stream()
                .map(levels -> new int[] {
                    gain(question, question.workers(), levels), gain(question, question.employer(), levels)
                })
                .toList();
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(items -> Combinators.combine(
                                Arbitraries.integers().between(2, 5).list().ofSize(items),
                                Arbitraries.integers().between(0, 4).list().ofSize(items * 5),
                                Arbitraries.shuffle(ranks(items)),
                                Arbitraries.shuffle(ranks(items)))
                        .as((levels, places, ours, theirs) -> {
                            var scales = new ArrayList<Scale>();
                            var workers = new ArrayList<Mark>();
                            var employer = new ArrayList<Mark>();
                            for (int item = 0; item < items; item++) {
                                int most = levels.get(item);
                                int at = item * 5;
                                scales.add(scale(most, places.get(at) % most));
                                workers.add(
                                        new Mark(ours.get(item), places.get(at + 1) % most, places.get(at + 2) % most));
                                employer.add(new Mark(
                                        theirs.get(item), places.get(at + 3) % most, places.get(at + 4) % most));
                            }
                            return new Question(scales, workers, employer);
                        }));
    }

    private static List<Integer> ranks(int items) {
        var ranks = new ArrayList<Integer>();
        for (int rank = 1; rank <= items; rank++) {
            ranks.add(rank);
        }
        return ranks;
    }
}
