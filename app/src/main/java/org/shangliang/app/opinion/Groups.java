package org.shangliang.app.opinion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.opinion.GroupStore.Placing;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The union's review of the groups (意见归纳审阅): rename, merge, split, show to the workers. */
@Component
public class Groups {
    private static final int TITLE = 60;

    private final GroupStore store;
    private final Calls calls;
    private final OpinionLimits limits;

    Groups(GroupStore store, Calls calls, OpinionLimits limits) {
        this.limits = limits;
        this.store = store;
        this.calls = calls;
    }

    /** The groups of a call, the largest first. */
    @Transactional(readOnly = true)
    public List<GroupView> of(UUID call, Actor chair) {
        calls.get(call, chair);
        return store.of(call);
    }

    /** How many nearly identical opinions each group holds at most. */
    @Transactional(readOnly = true)
    Map<UUID, Integer> floods(UUID call, Actor chair) {
        calls.get(call, chair);
        return store.floods(call);
    }

    @Transactional(readOnly = true)
    GroupView get(UUID group, Actor chair) {
        Calls.union(chair);
        var found = store.find(group).orElseThrow(() -> new NoSuch("group"));
        calls.get(found.call(), chair);
        return found;
    }

    @Transactional(readOnly = true)
    List<Placing> originals(UUID group, Actor chair) {
        get(group, chair);
        return store.originals(group);
    }

    /** The opinions, if there are some and all of them lie in the group. */
    @Transactional(readOnly = true)
    List<UUID> within(UUID group, List<UUID> opinions, Actor chair) {
        var known = originals(group, chair).stream().map(Placing::id).toList();
        if (opinions.isEmpty() || !known.containsAll(opinions)) {
            throw new InvalidInput(List.of(new FieldError("reason", "opinion.tick")));
        }
        return opinions;
    }

    /** Gives a group a title of the union's own. */
    @Transactional
    public void rename(UUID group, String title, Actor chair) {
        get(group, chair);
        store.rename(group, title(title));
    }

    @Transactional
    void show(UUID group, boolean shown, Actor chair) {
        get(group, chair);
        store.show(group, shown);
    }

    /** Shows the groups of a call that hold enough opinions to the workers at once; smaller ones are looked at singly. */
    @Transactional
    public void showAll(UUID call, Actor chair) {
        of(call, chair).stream()
                .filter(group -> group.opinions() >= limits.leastCell())
                .forEach(group -> store.show(group.id(), true));
        calls.enter(calls.get(call, chair), "opinions.summary-shown", chair, new TreeMap<>());
    }

    /** Puts all of one group into another of the same call, and what comes later too. */
    @Transactional
    public void merge(UUID from, UUID into, Actor chair) {
        var one = get(from, chair);
        var other = get(into, chair);
        if (from.equals(into) || !one.call().equals(other.call())) {
            throw new InvalidInput(List.of(new FieldError("into", "opinion.merge")));
        }
        store.merge(from, into);
        note("opinions.merged", one, chair);
    }

    /** Puts some opinions of a group into a new group of their own. */
    @Transactional
    UUID split(UUID from, List<UUID> opinions, String title, Actor chair) {
        var group = get(from, chair);
        var known = store.originals(from).stream().map(Placing::id).toList();
        if (opinions.isEmpty() || !known.containsAll(opinions) || known.size() == opinions.size()) {
            throw new InvalidInput(List.of(new FieldError("opinions", "opinion.split")));
        }
        var fresh = store.groupOf(group.call(), group.topic(), UUID.randomUUID().toString(), title(title));
        store.move(opinions, from, fresh);
        note("opinions.split", group, chair);
        return fresh;
    }

    /** Puts those opinions of a group that contain one of some words into a new group of their own. */
    @Transactional
    public UUID splitBy(UUID from, List<String> words, String title, Actor chair) {
        var some = originals(from, chair).stream()
                .filter(one -> words.stream().anyMatch(one.body()::contains))
                .map(Placing::id)
                .toList();
        return split(from, some, title, chair);
    }

    private void note(String kind, GroupView group, Actor chair) {
        calls.enter(
                calls.get(group.call(), chair),
                kind,
                chair,
                new TreeMap<>(Map.of("group", group.id().toString())));
    }

    private static String title(String typed) {
        var title = typed.strip();
        if (title.isEmpty() || title.length() > TITLE) {
            throw new InvalidInput(List.of(new FieldError("title", "opinion.title", List.of(String.valueOf(TITLE)))));
        }
        return title;
    }
}
