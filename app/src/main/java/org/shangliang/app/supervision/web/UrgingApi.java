package org.shangliang.app.supervision.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.supervision.Standing;
import org.shangliang.app.supervision.Urge;
import org.shangliang.app.supervision.UrgingView;
import org.shangliang.app.supervision.Urgings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Urging in the API. */
@RestController
@RequestMapping("/api/v1/urgings")
class UrgingApi {
    private static final int LATEST = 500;

    private final Urgings urgings;

    UrgingApi(Urgings urgings) {
        this.urgings = urgings;
    }

    @GetMapping
    List<UrgingView> sent(Actor actor, @RequestParam(required = false) @Nullable UUID enterprise) {
        return enterprise == null ? urgings.sent(actor, LATEST) : urgings.sentTo(enterprise, actor);
    }

    @GetMapping("/due")
    List<Standing> due(Actor actor) {
        return urgings.due(actor);
    }

    @PostMapping
    Urge.Result urge(@Valid @RequestBody Urge urge, Actor actor) {
        return urgings.urge(urge, actor);
    }
}
