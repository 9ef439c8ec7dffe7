package org.shangliang.app.guidance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom one might ask to look after each of several enterprises (建议人选): of those who already go to its territory the one
 * who would carry least, unless somebody else would carry less than half of that. Each suggestion counts for the next, so
 * that thirty enterprises are not all suggested to one person.
 */
final class Suggestions {
    private final List<InstructorView> people;
    private final Map<String, Set<UUID>> near;
    private final Map<UUID, Integer> loads = new HashMap<>();

    private Suggestions(List<InstructorView> people, Map<String, Set<UUID>> near) {
        this.people = people;
        this.near = new HashMap<>();
        near.forEach((region, capacities) -> this.near.put(region, new HashSet<>(capacities)));
        people.forEach(one -> loads.put(one.capacity(), one.load()));
    }

    /** An enterprise that nobody looks after. */
    record Unguided(UUID employer, String region) {}

    /** By enterprise, in the order asked; nothing for those whose territory nobody may be sent to. */
    static Map<UUID, InstructorView> of(
            List<Unguided> wanting, Map<String, Set<UUID>> near, List<InstructorView> people) {
        var suggestions = new Suggestions(people, near);
        var suggested = new LinkedHashMap<UUID, InstructorView>();
        for (var one : wanting) {
            var who = suggestions.next(one.region());
            if (who != null) {
                suggested.put(one.employer(), who);
            }
        }
        return suggested;
    }

    private @Nullable InstructorView next(String region) {
        var byLoad = Comparator.<InstructorView>comparingInt(one -> loads.getOrDefault(one.capacity(), 0));
        var there = near.computeIfAbsent(region, unknown -> new HashSet<>());
        var free = people.stream()
                .filter(one -> Territory.meets(one.region(), region))
                .min(byLoad)
                .orElse(null);
        if (free == null) {
            return null;
        }
        var chosen = people.stream()
                .filter(one -> there.contains(one.capacity()))
                .min(byLoad)
                .filter(one -> 2 * loads.getOrDefault(free.capacity(), 0) >= loads.getOrDefault(one.capacity(), 0))
                .orElse(free);
        loads.merge(chosen.capacity(), 1, Integer::sum);
        there.add(chosen.capacity());
        return chosen;
    }
}
