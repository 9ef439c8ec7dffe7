package org.shangliang.app.consultation.coordination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coordination in the API; every act is the step {@code coordination} of the case. */
@RestController
class CoordinationApi {
    private final CoordinationInbox inbox;
    private final CoordinationPages pages;

    CoordinationApi(CoordinationInbox inbox, CoordinationPages pages) {
        this.inbox = inbox;
        this.pages = pages;
    }

    /** A coordination, what this person may do in it now, and what may be named as being in dispute. */
    record CoordinationJson(
            @Nullable Coordination coordination, List<String> acts, List<Choosable> clauses, List<Choosable> items) {}

    /** Something that may be chosen. */
    record Choosable(String id, String title) {}

    @GetMapping("/api/v1/coordinations")
    CoordinationInboxPage list(Actor actor, @RequestParam(defaultValue = "open") String show) {
        return inbox.of(show, actor);
    }

    @GetMapping("/api/v1/consultations/{id}/coordination")
    CoordinationJson show(@PathVariable UUID id, Actor actor) {
        var page = pages.of(id, FormValues.empty(), actor);
        return new CoordinationJson(
                pages.coordination(id, actor).orElse(null),
                page.acts(),
                page.clauses().stream()
                        .map(one -> new Choosable(one.value(), one.label()))
                        .toList(),
                page.items().stream()
                        .map(one -> new Choosable(one.value(), one.label()))
                        .toList());
    }
}
