package org.shangliang.app.organization.web;

import java.util.List;

/** The tree of federations with what lies below each; {@code above} leads back up, a keeper may add to it. */
public record FederationPage(List<Line> above, List<Line> lines, boolean keeper) {

    /** One federation, indented by its depth; {@code more} that its own lower levels stand on a page of their own. */
    public record Line(
            String region, String name, String level, int depth, int unions, int employers, int staff, boolean more) {}
}
