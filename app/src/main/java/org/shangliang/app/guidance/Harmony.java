package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The yearly plan of guidance (和谐同行): its targets, those guided, and the risk signals of each enterprise. */
@Component
class Harmony {
    private static final int MOST = 1_000_000;
    private static final int FIRST_YEAR = 2000;

    private final HarmonyStore store;
    private final RiskStore risks;
    private final AdviceLog log;
    private final ProductClock clock;

    Harmony(HarmonyStore store, RiskStore risks, AdviceLog log, ProductClock clock) {
        this.store = store;
        this.risks = risks;
        this.log = log;
        this.clock = clock;
    }

    /** The measures of a year in the own region; targets are those the viewer's own federation set. */
    @Transactional(readOnly = true)
    public List<Progress> progress(Actor actor, int year) {
        var region = Territory.of(actor);
        checkYear(year);
        return store.progress(region, year, store.targets(region, year));
    }

    /** Those guided in a year. */
    @Transactional(readOnly = true)
    public List<Guided> guided(Actor actor, int year, int limit, int offset) {
        checkYear(year);
        return store.guided(Territory.of(actor), year, limit, offset);
    }

    /** Those with risk signals in a year, the most left open first. */
    @Transactional(readOnly = true)
    public List<HarmonyStore.Risky> risky(Actor actor, int year, int limit) {
        checkYear(year);
        return store.risky(Territory.of(actor), year, limit);
    }

    /** Sets targets of a year; those not named stay. */
    @Transactional
    public void aim(int year, Map<Measure, Integer> targets, Actor officer) {
        var region = Territory.arrangedBy(officer);
        checkYear(year);
        var errors = new ArrayList<FieldError>();
        targets.forEach((measure, target) -> {
            if (target == null || target < 0 || target > MOST) {
                errors.add(new FieldError(measure.name(), "guidance.harmony.range", List.of(String.valueOf(MOST))));
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        targets.forEach(
                (measure, target) -> store.aim(region, year, measure, target, officer.account(), clock.today()));
    }

    /** The risk signals of an employer in one's care or region. */
    @Transactional(readOnly = true)
    public List<Risk> risks(UUID employer, Actor actor) {
        log.employer(employer, actor);
        return risks.of(employer);
    }

    /** Notes a signal with the day it happened and where it is known from. */
    @Transactional
    public UUID note(UUID employer, RiskDraft draft, Actor actor) {
        log.employer(employer, actor);
        if (!draft.kind().noted()) {
            throw new InvalidInput(List.of(new FieldError("kind", "guidance.risk.kind")));
        }
        past("on", draft.on(), null);
        var id = Ids.ordered(clock.instant());
        risks.insert(id, employer, draft, actor.account(), clock.today());
        return id;
    }

    /** Notes how a signal was put to rest. */
    @Transactional
    public UUID clear(UUID id, Clearing clearing, Actor actor) {
        var standing = employerOf(id, actor);
        if (standing.cleared()) {
            throw new InvalidInput(List.of(new FieldError("words", "guidance.risk.cleared-already")));
        }
        past("on", clearing.on(), standing.on());
        risks.clear(id, clearing);
        return standing.employer();
    }

    /** Where a signal belongs, for those who may see it. */
    RiskStore.Standing employerOf(UUID id, Actor actor) {
        var standing = risks.find(id).orElseThrow(() -> new NoSuch("risk"));
        log.employer(standing.employer(), actor);
        return standing;
    }

    private void past(String field, LocalDate day, @Nullable LocalDate first) {
        if (day.isAfter(clock.today()) || first != null && day.isBefore(first)) {
            throw new InvalidInput(List.of(
                    first == null
                            ? new FieldError(
                                    field,
                                    "guidance.risk.future",
                                    List.of(clock.today().toString()))
                            : new FieldError(
                                    field,
                                    "guidance.risk.between",
                                    List.of(first.toString(), clock.today().toString()))));
        }
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > FIRST_YEAR + 100) {
            throw new NoSuch("year");
        }
    }

    /** Whether this person sets the plan. */
    static boolean plans(Actor actor) {
        return actor.role() == Role.OFFICER;
    }
}
