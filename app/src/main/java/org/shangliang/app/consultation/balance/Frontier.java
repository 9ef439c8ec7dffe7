package org.shangliang.app.consultation.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The packages that no other package beats for both sides (帕累托前沿), exactly: item by item, keeping of all partial
 * packages only those that no other one matches for both. Worths add up, so what is beaten in part is beaten in whole.
 */
final class Frontier {
    private static final Comparator<Partial> WORKERS_FIRST = Comparator.comparingInt(Partial::workers)
            .reversed()
            .thenComparing(Comparator.comparingInt(Partial::employer).reversed());

    private final List<Scale> scales;
    private final List<Mark> workers;
    private final List<Mark> employer;

    private record Partial(
            int workers, int employer, int level, @Nullable Partial before) {}

    Frontier(List<Scale> scales, List<Mark> workers, List<Mark> employer) {
        this.scales = scales;
        this.workers = workers;
        this.employer = employer;
    }

    /** Those that both sides prefer to the present table, the highest product of gains first. */
    List<Bundle> better() {
        var front = List.of(new Partial(0, 0, -1, null));
        for (int item = 0; item < scales.size(); item++) {
            front = unbeaten(extended(front, item));
        }
        int presentWorkers = present(workers);
        int presentEmployer = present(employer);
        return front.stream()
                .map(end -> new Bundle(levels(end), end.workers() - presentWorkers, end.employer() - presentEmployer))
                .filter(bundle -> bundle.workersGain() > 0 && bundle.employerGain() > 0)
                .sorted(Comparator.comparingLong(Bundle::product)
                        .reversed()
                        .thenComparing(Bundle::workersGain, Comparator.reverseOrder()))
                .toList();
    }

    private List<Partial> extended(List<Partial> front, int item) {
        var all = new ArrayList<Partial>();
        var ours = workers.get(item);
        var theirs = employer.get(item);
        for (int level = 0; level < scales.get(item).levels(); level++) {
            if (ours.accepts(level) && theirs.accepts(level)) {
                int forWorkers = ours.worth(level, scales.size());
                int forEmployer = theirs.worth(level, scales.size());
                for (var partial : front) {
                    all.add(new Partial(
                            partial.workers() + forWorkers, partial.employer() + forEmployer, level, partial));
                }
            }
        }
        return all;
    }

    private static List<Partial> unbeaten(List<Partial> all) {
        all.sort(WORKERS_FIRST);
        var kept = new ArrayList<Partial>();
        int best = Integer.MIN_VALUE;
        for (var partial : all) {
            if (partial.employer() > best) {
                kept.add(partial);
                best = partial.employer();
            }
        }
        return kept;
    }

    private int present(List<Mark> marks) {
        int worth = 0;
        for (int item = 0; item < scales.size(); item++) {
            worth += marks.get(item).worth(scales.get(item).present(), scales.size());
        }
        return worth;
    }

    private static List<Integer> levels(Partial end) {
        var levels = new ArrayList<Integer>();
        for (var partial = end; partial != null && partial.before() != null; partial = partial.before()) {
            levels.addFirst(partial.level());
        }
        return levels;
    }
}
