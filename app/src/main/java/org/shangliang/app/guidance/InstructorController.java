package org.shangliang.app.guidance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The register of instructors in the browser. */
@Controller
@RequestMapping("/instructors")
class InstructorController {
    private final Instructors instructors;
    private final GuidanceForms forms;
    private final GuidanceWords words;

    InstructorController(Instructors instructors, GuidanceForms forms, GuidanceWords words) {
        this.instructors = instructors;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    View list(Actor actor) {
        return Pages.of("guidance/instructors", new InstructorsPage(instructors.list(actor)));
    }

    @GetMapping("/{capacity}")
    View show(@PathVariable UUID capacity, Actor actor) {
        var one = instructors.get(capacity, actor);
        var form = FormValues.empty()
                .with("qualification", one.qualification())
                .with("speciality", one.speciality())
                .with("phone", one.phone());
        return Pages.of("guidance/instructor", page(one, form, actor));
    }

    @PostMapping("/{capacity}")
    View describe(@PathVariable UUID capacity, HttpServletRequest request, Actor officer) {
        Territory.arrangedBy(officer);
        var one = instructors.get(capacity, officer);
        var form = FormValues.from(request.getParameterMap());
        try {
            instructors.describe(capacity, forms.note(form), officer);
            return Pages.redirect("/instructors/" + capacity, words.of("guidance.noted", one.name()));
        } catch (InvalidInput input) {
            return Pages.again("guidance/instructor", page(one, form.rejected(input), officer));
        }
    }

    private InstructorPage page(InstructorView one, FormValues form, Actor actor) {
        var cared = words.cared(instructors.caredFor(one.capacity(), actor));
        var own = PriorityController.arranges(actor) && one.region().startsWith(Territory.of(actor));
        return new InstructorPage(one, form, cared, own);
    }
}
