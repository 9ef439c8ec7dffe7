package org.shangliang.app.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shangliang.app.opinion.sort.Placed;
import org.shangliang.app.opinion.sort.Sorter;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Puts opinions into groups (归类): each sentence and each tick for itself; what the union placed by hand stays there. */
@Component
class Grouping {
    private static final Pattern ENDS = Pattern.compile("[\u3002\uFF01\uFF1F\uFF1B!?;\\n]+");
    private static final int SHORT = 4;

    private final GroupStore store;
    private final Texts texts;
    private final Sorter sorter = new Sorter();

    Grouping(GroupStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    /** One sentence or tick of an opinion. */
    private record Part(UUID opinion, String words) {}

    /** Sorts all of a call anew: the same opinions give the same groups, in whatever batches they came. */
    void sort(UUID call) {
        var parts = store.texts(call).stream().flatMap(this::parts).toList();
        var placed = sorter.sort(parts.stream().map(Part::words).toList());
        var ids = new HashMap<String, UUID>();
        var places = new ArrayList<GroupStore.Place>();
        for (int at = 0; at < parts.size(); at++) {
            var one = placed.get(at);
            var group = ids.computeIfAbsent(one.topic() + one.matter(), any -> group(call, one));
            places.add(new GroupStore.Place(parts.get(at).opinion(), group, one.wording()));
        }
        store.clear(call);
        store.place(places);
    }

    private UUID group(UUID call, Placed one) {
        var title = one.matter().isEmpty() ? texts.of("opinion.other") : one.matter();
        return store.groupOf(call, one.topic(), one.matter(), title);
    }

    private Stream<Part> parts(GroupStore.Text text) {
        var ticks = Picks.read(text.picks()).stream().map(pick -> texts.of("opinion.pick." + pick));
        return Stream.concat(ticks, sentences(text.body()).stream()).map(words -> new Part(text.id(), words));
    }

    /** Sentences; a very short one goes with the one before. */
    private static List<String> sentences(String body) {
        var sentences = new ArrayList<String>();
        for (var piece : ENDS.split(body)) {
            var words = piece.strip();
            if (words.length() < SHORT && !sentences.isEmpty()) {
                sentences.set(sentences.size() - 1, sentences.getLast() + words);
            } else if (!words.isEmpty()) {
                sentences.add(words);
            }
        }
        return sentences;
    }
}
