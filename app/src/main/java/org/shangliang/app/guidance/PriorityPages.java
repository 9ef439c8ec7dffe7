package org.shangliang.app.guidance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.guidance.Suggestions.Unguided;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;
import org.springframework.stereotype.Component;

/** Fills the list of those to call first. */
@Component
class PriorityPages {
    private static final int PAGE = 30;

    private final Priorities priorities;
    private final Instructors instructors;
    private final GuidanceWords words;

    PriorityPages(Priorities priorities, Instructors instructors, GuidanceWords words) {
        this.priorities = priorities;
        this.instructors = instructors;
        this.words = words;
    }

    PriorityPage list(Actor actor, @Nullable String region, int page, FormValues form) {
        boolean wide = priorities.isTooWide(actor, region);
        var found = wide ? List.<Priority>of() : priorities.list(actor, region, PAGE + 1, (page - 1) * PAGE);
        var people = instructors.list(actor);
        var byId = people.stream().collect(Collectors.toMap(InstructorView::capacity, Function.identity()));
        var suggestions = instructors.suggestions(
                found.stream()
                        .limit(PAGE)
                        .filter(one -> one.instructor() == null)
                        .map(one -> new Unguided(one.employer(), one.region()))
                        .toList(),
                people);
        var areas = words.areas(found.stream().map(Priority::region).toList());
        return new PriorityPage(
                FormValues.empty().with("region", region),
                form,
                words.areas(Territory.of(actor), region),
                people.stream().map(this::option).toList(),
                found.stream()
                        .limit(PAGE)
                        .map(one -> line(one, areas.apply(one.region()), byId, suggestions))
                        .toList(),
                new Pager(
                        "/priorities" + (region == null || region.isBlank() ? "" : "?region=" + region),
                        page,
                        found.size() > PAGE),
                PriorityController.arranges(actor),
                wide);
    }

    private Option option(InstructorView one) {
        return new Option(
                one.capacity().toString(),
                words.of("guidance.instructor.option", one.name(), String.valueOf(one.load())));
    }

    private PriorityPage.Line line(
            Priority one, String area, Map<UUID, InstructorView> people, Map<UUID, InstructorView> suggestions) {
        var instructor = one.instructor() == null ? null : people.get(one.instructor());
        var suggested = suggestions.get(one.employer());
        return new PriorityPage.Line(
                one.employer().toString(),
                one.name(),
                area,
                one.staff(),
                words.stage(one.stage()),
                one.caseId() == null ? null : one.caseId().toString(),
                one.score(),
                parts(one),
                instructor == null ? "" : instructor.name(),
                instructor != null || suggested == null ? "" : suggested.name());
    }

    private List<String> parts(Priority one) {
        return one.parts().stream().map(part -> words.part(part, one)).toList();
    }
}
