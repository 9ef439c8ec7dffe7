package org.shangliang.app.opinion.sort;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shangliang.law.Topic;
import org.shangliang.law.Topics;

/** The words that point to a sub-topic: those of the law's own list, and how workers say it. */
final class Lexicon {
    private static final String FILE = "/opinion/lexicon.csv";
    private static final String OF_THE_LAW = "1";

    private final AhoCorasickDoubleArrayTrie<Entry> words = new AhoCorasickDoubleArrayTrie<>();

    /** A word, the sub-topic it points to (empty: it points nowhere), the matter it stands for, and how strongly. */
    record Entry(String word, String topic, String matter, int weight) {}

    /** A word found in a text. */
    record Hit(int begin, int end, Entry entry) {
        boolean within(Hit other) {
            return other.begin <= begin && end <= other.end && other.end - other.begin > end - begin;
        }
    }

    Lexicon() {
        var all = new TreeMap<String, Entry>();
        for (var topic : Topics.headings()) {
            topic.subTopics().forEach(sub -> lawful(sub).forEach(entry -> all.putIfAbsent(entry.word(), entry)));
        }
        own().forEach(entry -> all.put(entry.word(), entry));
        words.build(all);
    }

    private static Stream<Entry> lawful(Topic.SubTopic sub) {
        return sub.keywords().stream().map(word -> entry(sub.code(), word, word, OF_THE_LAW));
    }

    /** What stands in a text; a word inside a longer one does not count. */
    List<Hit> in(String text) {
        var hits = new ArrayList<Hit>();
        words.parseText(text, (begin, end, entry) -> hits.add(new Hit(begin, end, entry)));
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(hit::within))
                .filter(hit -> !hit.entry().topic().isEmpty())
                .toList();
    }

    private static Entry entry(String topic, String word, String matter, String factor) {
        return new Entry(word, topic, matter, word.length() * word.length() * Integer.parseInt(factor));
    }

    /** Lines of {@code topic,matter,factor,words separated by blanks}; {@code -} as topic takes words out of the count. */
    private static List<Entry> own() {
        try (var lines = new BufferedReader(
                new InputStreamReader(Lexicon.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", 4))
                    .flatMap(cells -> Stream.of(cells[3].strip().split(" +"))
                            .map(word -> entry(
                                    cells[0].equals("-") ? "" : cells[0],
                                    word,
                                    cells[1].isEmpty() ? word : cells[1],
                                    cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
