package org.shangliang.app.supervision.route;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.supervision.Standing;
import org.shangliang.app.supervision.Urgings;
import org.shangliang.app.supervision.route.Round.Stop;
import org.shangliang.app.supervision.visit.PlanVisit;
import org.shangliang.app.supervision.visit.VisitPoints;
import org.shangliang.app.supervision.visit.VisitView;
import org.shangliang.app.supervision.visit.Visits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts enterprises into the order of a round: park by park, and in each those whose day comes first. */
@Component
public class Rounds {
    /** How many enterprises one round takes in. */
    public static final int MOST = 30;

    private static final Comparator<Stop> URGENT_FIRST = Comparator.comparing(
                    Stop::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Comparator.comparingInt(Stop::staff).reversed())
            .thenComparing(Stop::name);

    private final Urgings urgings;
    private final Visits visits;
    private final RoundStore store;
    private final Federations federations;
    private final VisitPoints words;

    Rounds(Urgings urgings, Visits visits, RoundStore store, Federations federations, VisitPoints words) {
        this.urgings = urgings;
        this.visits = visits;
        this.store = store;
        this.federations = federations;
        this.words = words;
    }

    /** The enterprises chosen as a round. */
    @Transactional(readOnly = true)
    public Round of(List<UUID> enterprises, Actor actor) {
        var chosen = enterprises.stream().distinct().toList();
        if (chosen.size() > MOST) {
            throw new InvalidInput(
                    List.of(new FieldError("employer", "supervision.round.many", List.of(String.valueOf(MOST)))));
        }
        return round(chosen, Map.of(), actor);
    }

    /** Plans the visits of a round, each with its own list of points; in the order of the round. */
    @Transactional
    public List<VisitView> plan(PlanRound plan, Actor actor) {
        return of(plan.enterprises(), actor).areas().stream()
                .flatMap(area -> area.stops().stream())
                .map(stop ->
                        visits.plan(new PlanVisit(stop.enterprise(), plan.on(), plan.visitors(), stop.checks()), actor))
                .map(id -> visits.get(id, actor))
                .toList();
    }

    /** The visits planned for a day as rounds, one for each group of visitors. */
    @Transactional(readOnly = true)
    public Map<String, Round> on(LocalDate day, Actor actor) {
        var planned = visits.list(actor).stream()
                .filter(one ->
                        one.head().doneOn() == null && one.head().plannedOn().equals(day))
                .collect(Collectors.groupingBy(one -> one.head().visitors(), TreeMap::new, Collectors.toList()));
        var rounds = new TreeMap<String, Round>();
        planned.forEach((who, those) -> rounds.put(
                who,
                round(
                        those.stream()
                                .map(one -> one.head().employer())
                                .distinct()
                                .toList(),
                        those.stream()
                                .collect(Collectors.toMap(
                                        one -> one.head().employer(), Function.identity(), (one, other) -> one)),
                        actor)));
        return rounds;
    }

    private Round round(List<UUID> enterprises, Map<UUID, VisitView> planned, Actor actor) {
        var standings = urgings.standings(enterprises, actor);
        var addresses = store.addresses(enterprises);
        var areas = federations.areas(
                standings.stream().map(one -> one.line().region()).distinct().toList());
        var grouped = standings.stream()
                .collect(Collectors.groupingBy(one -> one.line().employer()))
                .values()
                .stream()
                .collect(Collectors.groupingBy(
                        same -> areas.getOrDefault(
                                same.getFirst().line().region(),
                                same.getFirst().line().region()),
                        Collectors.mapping(
                                same -> stop(
                                        same,
                                        addresses,
                                        planned.get(same.getFirst().line().employer())),
                                Collectors.toList())));
        return new Round(grouped.entrySet().stream()
                .map(area -> new Round.Area(
                        area.getKey(),
                        area.getValue().stream().sorted(URGENT_FIRST).toList()))
                .sorted(Comparator.comparing((Round.Area area) -> area.stops().getFirst(), URGENT_FIRST)
                        .thenComparing(Round.Area::name))
                .toList());
    }

    private Stop stop(List<Standing> same, Map<UUID, String> addresses, @Nullable VisitView planned) {
        var line = same.getFirst().line();
        var todos = same.stream().flatMap(one -> one.todos().stream()).toList();
        var due = todos.stream()
                .map(todo -> todo.due())
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Stop(
                line.employer(),
                line.name(),
                addresses.get(line.employer()),
                line.staff(),
                due,
                todos.stream().anyMatch(todo -> todo.overdue()),
                todos.stream().map(words::todo).toList(),
                planned == null ? words.checks(todos) : planned.checks(),
                planned == null ? null : planned.head().id());
    }
}
