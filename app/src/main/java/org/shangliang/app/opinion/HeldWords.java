package org.shangliang.app.opinion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.access.Actor;
import org.shangliang.app.opinion.HeldStore.Same;
import org.shangliang.app.opinion.sort.Sorter;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came in far beyond the number of workers waits here for the union (多出的意见待看). Those that say nearly the same are
 * dealt with together: all of them are entered, or one is, and the others are no more than copies of it. Nothing can be
 * thrown away that was not said by another as well.
 */
@Component
class HeldWords {
    /** So many that say the same look like one who says it often. */
    private static final int FLOOD = 5;

    private final HeldStore store;
    private final Calls calls;
    private final CallStore rows;
    private final Grouping grouping;
    private final ChairWords words;
    private final Sorter sorter = new Sorter();

    HeldWords(HeldStore store, Calls calls, CallStore rows, Grouping grouping, ChairWords words) {
        this.store = store;
        this.calls = calls;
        this.rows = rows;
        this.grouping = grouping;
        this.words = words;
    }

    /** Opinions that say nearly the same, with the same ticks, the commonest text first. */
    record Wording(List<Same> texts) {
        UUID sample() {
            return texts.getFirst().sample();
        }

        int opinions() {
            return texts.stream().mapToInt(Same::opinions).sum();
        }

        boolean isFlood() {
            return opinions() >= FLOOD;
        }
    }

    /** How many wait, of this call. */
    @Transactional(readOnly = true)
    int pending(UUID call, Actor chair) {
        calls.get(call, chair);
        return store.pending(call);
    }

    /** How many were copies of another. */
    @Transactional(readOnly = true)
    int copies(UUID call, Actor chair) {
        calls.get(call, chair);
        return store.copies(call);
    }

    /** What waits, by wording; the commonest come first, and only so many different texts at a time. */
    @Transactional(readOnly = true)
    List<Wording> of(UUID call, Actor chair) {
        calls.get(call, chair);
        return wordings(call);
    }

    private List<Wording> wordings(UUID call) {
        var all = store.of(call);
        var placed = sorter.sort(all.stream()
                .map(one -> one.body().isEmpty() ? words.picks(one.picks()) : one.body())
                .toList());
        Map<String, List<Same>> alike = new LinkedHashMap<>();
        for (int at = 0; at < all.size(); at++) {
            var one = placed.get(at);
            var key = String.join("\t", all.get(at).picks(), one.topic(), one.matter(), one.wording());
            alike.computeIfAbsent(key, any -> new ArrayList<>()).add(all.get(at));
        }
        return alike.values().stream().map(Wording::new).toList();
    }

    /** Enters all opinions of some wordings, each named by one of its opinions. */
    @Transactional
    void release(UUID call, List<UUID> samples, Actor chair) {
        var batch = begin(call, chair);
        var chosen = chosen(call, samples);
        chosen.forEach(wording -> wording.texts().forEach(same -> store.enter(call, batch, same)));
        finish("opinions.held-released", call, chosen, chair);
    }

    /** Of each wording that came in often enters one; the receipts of the others lead to it. */
    @Transactional
    void keepOne(UUID call, List<UUID> samples, Actor chair) {
        var batch = begin(call, chair);
        var chosen = chosen(call, samples);
        if (!chosen.stream().allMatch(Wording::isFlood)) {
            throw wrong("opinion.held-few", String.valueOf(FLOOD));
        }
        for (var wording : chosen) {
            var kept = store.enterOne(call, batch, wording.texts().getFirst());
            wording.texts().forEach(same -> store.copy(call, same, kept));
        }
        finish("opinions.held-one-kept", call, chosen, chair);
    }

    private int begin(UUID call, Actor chair) {
        calls.get(call, chair);
        rows.lock(call);
        return rows.nextBatch(call);
    }

    private List<Wording> chosen(UUID call, List<UUID> samples) {
        var known = wordings(call).stream().collect(Collectors.toMap(Wording::sample, wording -> wording));
        if (samples.isEmpty()) {
            throw wrong("opinion.held-tick");
        }
        if (!known.keySet().containsAll(samples)) {
            throw wrong("opinion.held-changed");
        }
        return samples.stream()
                .distinct()
                .map(sample -> java.util.Objects.requireNonNull(known.get(sample)))
                .toList();
    }

    private void finish(String kind, UUID call, List<Wording> chosen, Actor chair) {
        grouping.sort(call);
        var facts = new TreeMap<String, String>();
        facts.put("wordings", String.valueOf(chosen.size()));
        facts.put(
                "opinions",
                String.valueOf(chosen.stream().mapToInt(Wording::opinions).sum()));
        calls.enter(calls.get(call, chair), kind, chair, facts);
    }

    private static InvalidInput wrong(String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError("wording", code, List.of(arguments))));
    }
}
