package org.shangliang.app.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.web.CapacitiesPage;
import org.shangliang.app.access.web.CapacitiesPage.Held;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Choosing in which capacity to act, after sign-in and whenever one likes. */
@Controller
class CapacitiesController {
    private final CapacityStore capacities;
    private final CapacityLabels labels;
    private final Passes passes;

    CapacitiesController(CapacityStore capacities, CapacityLabels labels, Passes passes) {
        this.capacities = capacities;
        this.labels = labels;
        this.passes = passes;
    }

    @GetMapping("/capacities")
    View choices(SignedIn signedIn, @RequestParam @Nullable String to) {
        var now = signedIn.capacity();
        var held = capacities.of(List.of(signedIn.account())).stream()
                .map(capacity -> new Held(
                        capacity.id(),
                        labels.of(capacity.role()),
                        capacity.place(),
                        now != null && now.id().equals(capacity.id())))
                .toList();
        return Pages.of("access/capacities", new CapacitiesPage(signedIn.name(), held, LocalPath.of(to)));
    }

    @PostMapping("/capacities")
    View choose(SignedIn signedIn, @RequestParam UUID capacity, @RequestParam @Nullable String to) {
        passes.choose(signedIn, capacity);
        return Pages.redirect(LocalPath.of(to));
    }
}
