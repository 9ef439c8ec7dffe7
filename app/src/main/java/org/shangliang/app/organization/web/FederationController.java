package org.shangliang.app.organization.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.FederationView;
import org.shangliang.app.organization.FederationView.Holding;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.web.FederationPage.Line;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The tree of federations in the browser: a small one whole, a large one step by step. */
@Controller
class FederationController {
    private static final int WHOLE = 200;

    private final Federations federations;
    private final Labels labels;

    FederationController(Federations federations, Labels labels) {
        this.federations = federations;
        this.labels = labels;
    }

    @GetMapping("/federations")
    View tree(@RequestParam(required = false) @Nullable String region, Actor actor) {
        var all = federations.within(actor.scope());
        if (region != null && all.stream().noneMatch(one -> one.region().equals(region))) {
            throw new NoSuch("federation");
        }
        var shown = region == null ? top(all) : below(all, region);
        var holdings =
                federations.holdings(shown.stream().map(FederationView::region).toList());
        return Pages.of(
                "federation/tree",
                new FederationPage(above(all, region), lines(all, shown, holdings), Keeper.is(actor)));
    }

    /** Everything, or the heads of a large tree with one level below them. */
    private static List<FederationView> top(List<FederationView> all) {
        if (all.size() <= WHOLE) {
            return all;
        }
        var known = ids(all);
        var heads = all.stream()
                .filter(one -> one.parent() == null || !known.contains(one.parent()))
                .toList();
        var uppermost = ids(heads);
        var near = heads.size() > 1 ? Set.of() : uppermost;
        return all.stream()
                .filter(one -> uppermost.contains(one.id()) || near.contains(one.parent()))
                .toList();
    }

    private static List<FederationView> below(List<FederationView> all, String region) {
        var part = all.stream().filter(one -> one.region().startsWith(region)).toList();
        return top(part);
    }

    private List<Line> above(List<FederationView> all, @Nullable String region) {
        if (region == null) {
            return List.of();
        }
        return all.stream()
                .filter(one -> region.startsWith(one.region()) && !one.region().equals(region))
                .map(one -> line(one, 0, Holding.NONE, false))
                .toList();
    }

    private List<Line> lines(List<FederationView> all, List<FederationView> shown, Map<String, Holding> holdings) {
        var visible = ids(shown);
        var cut = all.stream()
                .filter(one -> one.parent() != null && !visible.contains(one.id()))
                .map(FederationView::parent)
                .collect(Collectors.toSet());
        Map<UUID, Integer> depths = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (FederationView one : shown) {
            int depth = one.parent() == null ? 0 : depths.getOrDefault(one.parent(), -1) + 1;
            depths.put(one.id(), depth);
            lines.add(line(one, depth, holdings.getOrDefault(one.region(), Holding.NONE), cut.contains(one.id())));
        }
        return lines;
    }

    private Line line(FederationView one, int depth, Holding holding, boolean more) {
        return new Line(
                one.region(),
                one.name(),
                labels.of("level", one.level()),
                depth,
                holding.unions(),
                holding.employers(),
                holding.staff(),
                more);
    }

    private static Set<UUID> ids(List<FederationView> federations) {
        return federations.stream().map(FederationView::id).collect(Collectors.toSet());
    }
}
