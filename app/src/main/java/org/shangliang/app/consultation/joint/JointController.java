package org.shangliang.app.consultation.joint;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Ground;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The page of a table of several employers, for those who conduct the case. */
@Controller
@RequestMapping("/cases/{id}/joint")
class JointController {
    private final JointTalks talks;
    private final JointPages pages;
    private final JointLists lists;
    private final Texts texts;

    JointController(JointTalks talks, JointPages pages, JointLists lists, Texts texts) {
        this.talks = talks;
        this.pages = pages;
        this.lists = lists;
        this.texts = texts;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("joint/show", pages.page(talks.look(id, actor), FormValues.empty()));
    }

    @PostMapping
    View set(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        return done(
                id,
                actor,
                form,
                () -> talks.set(id, form.value("scope"), form.value("area"), form.value("result"), actor));
    }

    /** The text that is right for one employer, for those who conduct the case. */
    @GetMapping("/parties/{employer}/text.pdf")
    ResponseEntity<byte[]> text(@PathVariable UUID id, @PathVariable UUID employer, Actor actor) {
        talks.look(id, actor);
        var how = ContentDisposition.attachment()
                .filename(texts.of("joint.file") + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .body(lists.pdf(id, employer));
    }

    @PostMapping("/parties")
    View seat(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        return done(id, actor, form, () -> talks.seat(id, form.value("creditCode"), actor));
    }

    @PostMapping("/parties/{employer}/removal")
    View unseat(@PathVariable UUID id, @PathVariable UUID employer, Actor actor) {
        return done(id, actor, FormValues.empty(), () -> talks.unseat(id, employer, actor));
    }

    @PostMapping("/changes")
    View tell(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        return done(
                id,
                actor,
                form,
                () -> talks.tell(
                        id, clause(form), form.value("topic"), form.value("before"), form.value("after"), actor));
    }

    private static UUID clause(FormValues form) {
        try {
            return UUID.fromString(form.value("clause"));
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput(List.of(new FieldError("clause", "joint.choose")));
        }
    }

    /** An act, or why not. */
    private interface Act {
        List<Ground> take();
    }

    private View done(UUID id, Actor actor, FormValues form, Act act) {
        try {
            var grounds = act.take();
            return grounds.isEmpty()
                    ? Pages.redirect("/cases/" + id + "/joint", texts.of("joint.done"))
                    : again(id, actor, form.refused(grounds));
        } catch (InvalidInput input) {
            return again(id, actor, form.rejected(input));
        }
    }

    private View again(UUID id, Actor actor, FormValues form) {
        return Pages.again("joint/show", pages.page(talks.look(id, actor), form));
    }
}
