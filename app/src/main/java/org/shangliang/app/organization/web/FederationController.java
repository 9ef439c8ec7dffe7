package org.shangliang.app.organization.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.FederationView;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.web.FederationPage.Line;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The tree of federations in the browser. */
@Controller
class FederationController {
    private final Federations federations;
    private final Labels labels;

    FederationController(Federations federations, Labels labels) {
        this.federations = federations;
        this.labels = labels;
    }

    @GetMapping("/federations")
    View tree(Actor actor) {
        Map<UUID, Integer> depths = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (FederationView federation : federations.within(actor.scope())) {
            int depth = federation.parent() == null ? 0 : depths.getOrDefault(federation.parent(), -1) + 1;
            depths.put(federation.id(), depth);
            lines.add(new Line(
                    federation.region(),
                    federation.name(),
                    labels.of("level", federation.level()),
                    depth,
                    federation.unions(),
                    federation.employers(),
                    federation.staff()));
        }
        return Pages.of("federation/tree", new FederationPage(lines));
    }
}
