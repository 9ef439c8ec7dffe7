package org.shangliang.app.opinion.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/** Whether opinions come under the heading a person would choose, and always under the same. */
class SorterTests {
    private static final Logger LOG = LoggerFactory.getLogger(SorterTests.class);
    private static final Sorter SORTER = new Sorter();
    private static final List<Labelled> LABELLED = labelled();

    private record Labelled(String heading, String words) {}

    /** Right, wrongly put here, missed. */
    private static final class Tally {
        int right;
        int wrong;
        int missed;

        double precision() {
            return right + wrong == 0 ? 1 : right / (double) (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }
    }

    private static TreeMap<String, Tally> tallies(List<Labelled> set) {
        var tallies = new TreeMap<String, Tally>();
        for (var one : set) {
            var found = SORTER.topic(one.words()).split("\\.")[0];
            if (found.equals(one.heading())) {
                tallies.computeIfAbsent(found, any -> new Tally()).right++;
            } else {
                tallies.computeIfAbsent(found, any -> new Tally()).wrong++;
                tallies.computeIfAbsent(one.heading(), any -> new Tally()).missed++;
            }
        }
        return tallies;
    }

    @Test
    void agreesWithWhoLabelledTheSentencesByHand() {
        assertThat(LABELLED).hasSizeGreaterThan(300);
        var all = tallies(LABELLED);
        all.forEach((heading, tally) -> LOG.info(
                "{} precision {} recall {} of {}",
                heading,
                "%.2f".formatted(tally.precision()),
                "%.2f".formatted(tally.recall()),
                tally.right + tally.missed));
        assertThat(accuracy(all)).as("all %d sentences", LABELLED.size()).isGreaterThan(0.90);
        for (var heading : all.keySet()) {
            if (!heading.equals("T15")) {
                assertThat(all.get(heading).precision())
                        .as(heading + " precision")
                        .isGreaterThan(0.75);
                assertThat(all.get(heading).recall()).as(heading + " recall").isGreaterThan(0.65);
            }
        }
    }

    @Test
    void agreesNearlyAsOftenOnSentencesThatNobodyLookedAt() {
        var heldOut = new ArrayList<Labelled>();
        for (int at = 1; at < LABELLED.size(); at += 2) {
            heldOut.add(LABELLED.get(at));
        }
        var accuracy = accuracy(tallies(heldOut));
        LOG.info("held out: {} of {}", "%.3f".formatted(accuracy), heldOut.size());
        assertThat(accuracy).isGreaterThan(0.86);
    }

    private static double accuracy(TreeMap<String, Tally> tallies) {
        int right = tallies.values().stream().mapToInt(tally -> tally.right).sum();
        int all = tallies.values().stream()
                .mapToInt(tally -> tally.right + tally.missed)
                .sum();
        return right / (double) all;
    }

    @Property(tries = 20)
    void givesTheSameGroupsInWhateverOrderTheOpinionsCome(@ForAll long seed) {
        var words = LABELLED.stream().map(Labelled::words).collect(Collectors.toCollection(ArrayList::new));
        var first = byWords(words);
        Collections.shuffle(words, new Random(seed));
        assertThat(byWords(words)).isEqualTo(first);
    }

    private static HashMap<String, Placed> byWords(List<String> words) {
        var placed = SORTER.sort(words);
        var map = new HashMap<String, Placed>();
        for (int at = 0; at < words.size(); at++) {
            map.put(words.get(at), placed.get(at));
        }
        return map;
    }

    @Test
    void putsWhatSaysNearlyTheSameTogetherAndWhatDoesNotApart() {
        var placed = SORTER.sort(List.of("夜班费太低了，希望涨一点", "夜班费太低了！希望能涨一点。", "夜班费太低，希望涨一点吧", "夜班费发放要公开", "食堂菜太贵"));
        assertThat(placed.subList(0, 3).stream().map(Placed::wording).distinct())
                .hasSize(1);
        assertThat(placed.get(3).matter()).isEqualTo(placed.getFirst().matter());
        assertThat(placed.get(3).wording()).isNotEqualTo(placed.getFirst().wording());
        assertThat(placed.get(4).topic()).isEqualTo("T05.2");
    }

    @Test
    void letsALongerWordWinOverTheShorterOneInsideIt() {
        assertThat(SORTER.topic("加班太多")).isEqualTo("T02.2");
        assertThat(SORTER.topic("加班费太少")).isEqualTo("T01.3");
        assertThat(SORTER.topic("今天天气不错")).isEqualTo(Sorter.REST);
    }

    @Test
    void knowsASubTopicForEveryWordOfItsList() {
        var topics = new TreeSet<>(
                LABELLED.stream().map(one -> SORTER.topic(one.words())).toList());
        assertThat(topics).allSatisfy(topic -> assertThat(topic).matches("T\\d\\d\\.\\d"));
    }

    private static List<Labelled> labelled() {
        try {
            return new ClassPathResource("opinion/labelled.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(cells -> new Labelled(cells[0], cells[1]))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void namesNoMatterAfterAPerson() {
        assertThat(SORTER.sort(List.of("雷锋又骂人了")))
                .singleElement()
                .extracting(Placed::matter)
                .asString()
                .doesNotContain("雷锋");
    }
}
