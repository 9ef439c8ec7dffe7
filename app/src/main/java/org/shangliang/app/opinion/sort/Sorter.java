package org.shangliang.app.opinion.sort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts opinions under the statutory headings, by matter, and by wording (意见归类). */
public final class Sorter {
    /** Where an opinion goes that no word points anywhere. */
    public static final String REST = "T15.1";

    private final Lexicon lexicon = new Lexicon();
    private final Phrases phrases = new Phrases();

    /** What one sub-topic speaks for itself in a text. */
    private record Score(String topic, int sum, int longest, Lexicon.Entry strongest) {
        Score plus(Score other) {
            var stronger = STRONGER.compare(strongest, other.strongest) >= 0 ? strongest : other.strongest;
            return new Score(topic, sum + other.sum, Math.max(longest, other.longest), stronger);
        }
    }

    private static final Comparator<Lexicon.Entry> STRONGER = Comparator.comparingInt(Lexicon.Entry::weight)
            .thenComparing(Lexicon.Entry::matter, Comparator.reverseOrder());

    private static final Comparator<Score> BEST = Comparator.comparingInt(Score::sum)
            .thenComparingInt(Score::longest)
            .thenComparing(score -> order(score.topic), Comparator.reverseOrder());

    /** Sorts all at once; the answer at each place belongs to the text at that place, whatever their order. */
    public List<Placed> sort(List<String> texts) {
        var keys = texts.parallelStream().map(this::key).toList();
        var rest = restMatters(texts, keys);
        var wordings = new Wordings();
        var forms = texts.parallelStream().map(phrases::form).toList();
        for (int at = 0; at < texts.size(); at++) {
            wordings.add(keyOf(keys.get(at), rest.get(at)), forms.get(at));
        }
        wordings.settle();
        var placed = new ArrayList<Placed>(texts.size());
        for (int at = 0; at < texts.size(); at++) {
            var key = keys.get(at);
            var matter = key == null ? rest.get(at) : key.matter();
            var wording = wordings.of(keyOf(key, rest.get(at)), forms.get(at));
            placed.add(new Placed(key == null ? REST : key.topic(), matter, wording));
        }
        return List.copyOf(placed);
    }

    /** The sub-topic of one text. */
    public String topic(String text) {
        var key = key(text);
        return key == null ? REST : key.topic();
    }

    private static String keyOf(Lexicon.@org.jspecify.annotations.Nullable Entry key, String rest) {
        return key == null ? REST + "\t" + rest : key.topic() + "\t" + key.matter();
    }

    /** The strongest word of the sub-topic that speaks loudest, or nothing. */
    private Lexicon.@org.jspecify.annotations.Nullable Entry key(String text) {
        Map<String, Score> scores = new TreeMap<>();
        var counted = new HashMap<String, Boolean>();
        for (var hit : lexicon.in(Phrases.plain(text))) {
            if (counted.putIfAbsent(hit.entry().word(), true) == null) {
                var entry = hit.entry();
                scores.merge(
                        entry.topic(),
                        new Score(entry.topic(), entry.weight(), entry.word().length(), entry),
                        Score::plus);
            }
        }
        return scores.values().stream().max(BEST).map(Score::strongest).orElse(null);
    }

    /** Where no listed word stands, the noun that most of such texts share names the matter. */
    private List<String> restMatters(List<String> texts, List<Lexicon.Entry> keys) {
        var nouns = new ArrayList<List<String>>();
        var often = new HashMap<String, Integer>();
        for (int at = 0; at < texts.size(); at++) {
            var found = keys.get(at) == null ? phrases.nouns(texts.get(at)) : List.<String>of();
            nouns.add(found);
            found.forEach(noun -> often.merge(noun, 1, Integer::sum));
        }
        return nouns.stream()
                .map(found -> found.stream()
                        .max(Comparator.<String>comparingInt(noun -> often.getOrDefault(noun, 0))
                                .thenComparing(Comparator.reverseOrder()))
                        .orElse(""))
                .toList();
    }

    /** {@code T02.1} as a number, so that T10 comes after T2. */
    private static int order(String topic) {
        var parts = topic.substring(1).split("\\.");
        return Integer.parseInt(parts[0]) * 100 + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }
}
