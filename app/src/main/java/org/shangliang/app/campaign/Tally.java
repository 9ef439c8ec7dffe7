package org.shangliang.app.campaign;

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
