package org.shangliang.app.guidance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The order of need in the browser: the list, giving employers into care from it, and the points behind it. */
@Controller
@RequestMapping("/priorities")
class PriorityController {
    /** The page of a campaign, from which some may also be given into care. */
    private static final Pattern CAMPAIGN = Pattern.compile("/campaigns/[0-9a-f-]{36}");

    private final Priorities priorities;
    private final Instructors instructors;
    private final PriorityPages pages;
    private final GuidanceWords words;

    PriorityController(Priorities priorities, Instructors instructors, PriorityPages pages, GuidanceWords words) {
        this.priorities = priorities;
        this.instructors = instructors;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    View list(
            Actor actor,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "1") int page) {
        return Pages.of("guidance/priorities", pages.list(actor, region, Math.max(1, page), FormValues.empty()));
    }

    @PostMapping("/care")
    View assign(Actor officer, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        try {
            int number = form.has("as", "SUGGESTED")
                    ? instructors.assignAsSuggested(employers(form), officer)
                    : instructors.assign(instructor(form), employers(form), officer);
            var from = form.value("from");
            return Pages.redirect(
                    CAMPAIGN.matcher(from).matches() ? from : "/priorities",
                    words.of("guidance.assigned", String.valueOf(number)));
        } catch (InvalidInput input) {
            return Pages.again("guidance/priorities", pages.list(officer, null, 1, form.rejected(input)));
        }
    }

    @GetMapping("/weights")
    View weights(Actor officer) {
        Territory.arrangedBy(officer);
        var form = FormValues.empty();
        for (var weight : priorities.weights(officer).entrySet()) {
            form = form.with(weight.getKey().name(), weight.getValue());
        }
        return Pages.of("guidance/weights", page(form));
    }

    @PostMapping("/weights")
    View weigh(Actor officer, HttpServletRequest request) {
        Territory.arrangedBy(officer);
        var form = FormValues.from(request.getParameterMap());
        try {
            priorities.weigh(points(form), officer);
            return Pages.redirect("/priorities", words.of("guidance.weighed"));
        } catch (InvalidInput input) {
            return Pages.again("guidance/weights", page(form.rejected(input)));
        }
    }

    private WeightsPage page(FormValues form) {
        var lines = Arrays.stream(Factor.values())
                .map(factor -> new WeightsPage.Line(
                        factor.name(),
                        words.of("guidance.factor." + factor),
                        words.of("guidance.weight.usual", String.valueOf(factor.usual()))))
                .toList();
        return new WeightsPage(form, lines);
    }

    private static Map<Factor, Integer> points(FormValues form) {
        var points = new EnumMap<Factor, Integer>(Factor.class);
        for (var factor : Factor.values()) {
            var typed = form.value(factor.name());
            if (!typed.matches("[0-9]{1,3}")) {
                throw new InvalidInput(List.of(new FieldError(factor.name(), "guidance.weight.range", List.of("100"))));
            }
            points.put(factor, Integer.valueOf(typed));
        }
        return points;
    }

    private static UUID instructor(FormValues form) {
        try {
            return UUID.fromString(form.value("instructor"));
        } catch (IllegalArgumentException none) {
            throw new InvalidInput(List.of(new FieldError("instructor", "guidance.assign.nobody")));
        }
    }

    private static List<UUID> employers(FormValues form) {
        try {
            return Stream.concat(form.values("employers").stream(), form.values("employer").stream())
                    .map(UUID::fromString)
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput(List.of(new FieldError("employers", "guidance.assign.none")));
        }
    }

    /** Whether this person may change what the list shows. */
    static boolean arranges(Actor actor) {
        return actor.role() == Role.OFFICER;
    }
}
