package org.shangliang.app.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The counts of one group of targets (分组进度): numerators and the denominator, never a rate.
 *
 * @param key the group's value, {@code none} where it is not known
 * @param completed those done by the campaign's definition
 * @param late those of them who were done only after the closing day
 * @param exempt those taken out of the denominator
 */
public record Tally(
        String key,
        String label,
        int targets,
        int offered,
        int replied,
        int signed,
        int filed,
        int inForce,
        int completed,
        int late,
        int exempt,
        long staff,
        long staffCompleted) {

    /** Those that count and are not done. */
    int behind() {
        return targets - completed;
    }

    /** All groups in one. */
    static Tally sum(List<Tally> groups) {
        return groups.stream().reduce(nobody(), Tally::plus);
    }

    /** How many of each group count. */
    static Map<String, Integer> byKey(List<Tally> groups) {
        return groups.stream().filter(one -> one.targets > 0).collect(Collectors.toMap(Tally::key, Tally::targets));
    }

    private Tally plus(Tally more) {
        return new Tally(
                key,
                label,
                targets + more.targets,
                offered + more.offered,
                replied + more.replied,
                signed + more.signed,
                filed + more.filed,
                inForce + more.inForce,
                completed + more.completed,
                late + more.late,
                exempt + more.exempt,
                staff + more.staff,
                staffCompleted + more.staffCompleted);
    }

    static Tally nobody() {
        return new Tally("all", "", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    Tally keyed(String other) {
        return new Tally(
                other,
                label,
                targets,
                offered,
                replied,
                signed,
                filed,
                inForce,
                completed,
                late,
                exempt,
                staff,
                staffCompleted);
    }

    Tally labelled(String words) {
        return new Tally(
                key,
                words,
                targets,
                offered,
                replied,
                signed,
                filed,
                inForce,
                completed,
                late,
                exempt,
                staff,
                staffCompleted);
    }
}
