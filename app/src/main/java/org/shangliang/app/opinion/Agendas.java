package org.shangliang.app.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From groups to the agenda (意见转议题): what is taken up, and for all the rest the reason why not. */
@Component
public class Agendas {
    private static final int REASON = 200;

    private final GroupStore groups;
    private final Calls calls;
    private final CallCases cases;
    private final ApplicationEventPublisher events;
    private final OpinionLimits limits;

    Agendas(GroupStore groups, Calls calls, CallCases cases, ApplicationEventPublisher events, OpinionLimits limits) {
        this.groups = groups;
        this.calls = calls;
        this.cases = cases;
        this.events = events;
        this.limits = limits;
    }

    /** What is decided about one group; whoever is not taken up is given the reason. */
    public record Choice(
            UUID group, boolean taken, @Nullable String reason) {}

    /** A matter proposed for the agenda; the number of opinions behind it is 0 where they are too few to be told. */
    public record Proposed(
            UUID group,
            String topic,
            String title,
            int opinions,
            @Nullable String reason) {}

    /** Decides about every group of a call, in the order of the agenda. */
    @Transactional
    public void decide(UUID call, List<Choice> choices, Actor chair) {
        var view = calls.get(call, chair);
        var known = groups.of(call).stream().collect(Collectors.toMap(GroupView::id, Function.identity()));
        check(choices, known);
        int place = 0;
        for (var choice : choices) {
            var reason = choice.reason() == null ? null : choice.reason().strip();
            groups.decide(
                    choice.group(), choice.taken() ? "TAKEN" : "NOT_TAKEN", choice.taken() ? ++place : null, reason);
        }
        calls.decided(call);
        calls.enter(
                view,
                "opinions.agenda",
                chair,
                new TreeMap<>(
                        Map.of("taken", String.valueOf(place), "notTaken", String.valueOf(choices.size() - place))));
        var used = cases.of(call);
        if (used.isEmpty()) {
            events.publishEvent(new AgendaChosen(call, view.employer(), null));
        }
        used.forEach(caseId -> events.publishEvent(new AgendaChosen(call, view.employer(), caseId)));
    }

    private static void check(List<Choice> choices, Map<UUID, GroupView> known) {
        var errors = new ArrayList<FieldError>();
        for (int at = 0; at < choices.size(); at++) {
            var choice = choices.get(at);
            var group = known.get(choice.group());
            if (group == null) {
                throw new NoSuch("group");
            }
            var reason = choice.reason() == null ? "" : choice.reason().strip();
            if (!choice.taken() && reason.isEmpty() || reason.length() > REASON) {
                errors.add(new FieldError(
                        "groups[" + at + "].reason", "opinion.reason", List.of(group.title(), String.valueOf(REASON))));
            }
        }
        var told = choices.stream().map(Choice::group).distinct().count();
        if (told != known.size()) {
            errors.add(new FieldError("groups", "opinion.every-group"));
        }
        if (choices.stream().noneMatch(Choice::taken)) {
            errors.add(new FieldError("groups", "opinion.none-taken"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /**
     * What the workers' opinions put on the agenda of a case, in order, without what stands on that of another case already;
     * for the forms of the modules above.
     */
    @Transactional(readOnly = true)
    public List<Proposed> proposed(UUID caseId) {
        return cases.callOf(caseId)
                .map(call -> groups.of(call.id()).stream()
                        .filter(GroupView::isTaken)
                        .filter(group -> !cases.isElsewhere(call.id(), caseId, group))
                        .sorted(Comparator.comparing(
                                group -> Optional.ofNullable(group.place()).orElse(0)))
                        .map(group -> new Proposed(
                                group.id(), group.topic(), group.title(), told(group.opinions()), group.reason()))
                        .toList())
                .orElse(List.of());
    }

    /** What the workers of a case said came to; nothing where they were not asked. */
    @Transactional(readOnly = true)
    public Optional<Heard> heard(UUID caseId) {
        return cases.callOf(caseId).map(call -> {
            var all = groups.of(call.id());
            return new Heard(
                    call.id(),
                    all.size(),
                    all.stream()
                            .filter(GroupView::isTaken)
                            .map(GroupView::topic)
                            .toList());
        });
    }

    /** What many asked for and was not taken up, by statutory heading alone (提得多、没有列入的); groups of few are not told. */
    @Transactional(readOnly = true)
    public List<String> notTaken(UUID caseId) {
        return cases.callOf(caseId)
                .map(call -> groups.of(call.id()).stream()
                        .filter(group -> group.decision() != null && !group.isTaken())
                        .filter(group -> told(group.opinions()) > 0)
                        .map(GroupView::topic)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private int told(int opinions) {
        return opinions < limits.leastCell() ? 0 : opinions;
    }
}
