package org.shangliang.app.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.EmployerQuery;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The order of need (重点单位排序): which employers to call first, and what speaks for each. */
@Component
class Priorities {
    private static final int MOST_POINTS = 100;

    private final PriorityStore store;
    private final Employers employers;
    private final ProductClock clock;

    Priorities(PriorityStore store, Employers employers, ProductClock clock) {
        this.store = store;
        this.employers = employers;
        this.clock = clock;
    }

    /** Whether the viewer's region, or the part of it, holds too many employers to be put in one order. */
    @Transactional(readOnly = true)
    public boolean isTooWide(Actor actor, @Nullable String region) {
        var part = Territory.part(actor, region);
        return employers.count(EmployerQuery.ALL, new Scope.Region(part)) > Employers.COUNTED;
    }

    /**
     * The employers of the viewer's region, or of a part of it, those in most need first; {@code InvalidInput} on
     * {@code region} where it is too wide.
     */
    @Transactional(readOnly = true)
    public List<Priority> list(Actor actor, @Nullable String region, int limit, int offset) {
        var part = Territory.part(actor, region);
        if (isTooWide(actor, region)) {
            throw new InvalidInput(List.of(
                    new FieldError("region", "guidance.region.wide", List.of(String.valueOf(Employers.COUNTED)))));
        }
        var today = clock.today();
        return store.list(part, store.weights(part), today.withDayOfYear(1), today, limit, offset);
    }

    /** The points of each factor in the viewer's region. */
    @Transactional(readOnly = true)
    public Map<Factor, Integer> weights(Actor actor) {
        return store.weights(Territory.of(actor));
    }

    /** Sets points between 0 and 100 for the officer's region; a factor left out keeps what it has. */
    @Transactional
    public void weigh(Map<Factor, Integer> points, Actor officer) {
        var region = Territory.arrangedBy(officer);
        var errors = new ArrayList<FieldError>();
        points.forEach((factor, number) -> {
            if (number < 0 || number > MOST_POINTS) {
                errors.add(
                        new FieldError(factor.name(), "guidance.weight.range", List.of(String.valueOf(MOST_POINTS))));
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        points.forEach((factor, number) -> store.put(region, factor, number, officer.account(), clock.today()));
    }
}
