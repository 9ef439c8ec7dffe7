package org.shangliang.app.supervision.visit;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Visits and rectification in the API. */
@RestController
@RequestMapping("/api/v1")
class VisitApi {
    private final Visits visits;
    private final Rectifications rectifications;

    VisitApi(Visits visits, Rectifications rectifications) {
        this.visits = visits;
        this.rectifications = rectifications;
    }

    @GetMapping("/visits")
    List<VisitView> list(Actor actor) {
        return visits.list(actor);
    }

    @PostMapping("/visits")
    @ResponseStatus(HttpStatus.CREATED)
    VisitView plan(@Valid @RequestBody PlanVisit plan, Actor actor) {
        return visits.get(visits.plan(plan, actor), actor);
    }

    @GetMapping("/visits/{id}")
    VisitView show(@PathVariable UUID id, Actor actor) {
        return visits.get(id, actor);
    }

    @PostMapping("/visits/{id}/record")
    VisitView record(@PathVariable UUID id, @Valid @RequestBody RecordVisit visit, Actor actor) {
        visits.record(id, visit, actor);
        return visits.get(id, actor);
    }

    @GetMapping("/rectifications")
    List<VisitView.Rectification> open(Actor actor) {
        return rectifications.open(actor);
    }

    @PostMapping("/rectifications/{id}")
    VisitView.Rectification mend(@PathVariable UUID id, @Valid @RequestBody Mending mending, Actor actor) {
        rectifications.mend(id, mending, actor);
        return rectifications.item(id, actor);
    }

    @PostMapping("/rectifications/{id}/not-yet")
    VisitView.Rectification lookAgain(@PathVariable UUID id, @Valid @RequestBody NotYetMended look, Actor actor) {
        rectifications.lookAgain(id, look, actor);
        return rectifications.item(id, actor);
    }

    @PostMapping("/rectifications/{id}/verification")
    VisitView.Rectification verify(@PathVariable UUID id, Actor actor) {
        rectifications.verify(id, actor);
        return rectifications.item(id, actor);
    }
}
