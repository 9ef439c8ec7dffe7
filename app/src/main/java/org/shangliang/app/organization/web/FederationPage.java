package org.shangliang.app.organization.web;

import java.util.List;

/** The tree of federations with what lies below each. */
public record FederationPage(List<Line> lines) {

    /** One federation, indented by its depth. */
    public record Line(String region, String name, String level, int depth, int unions, int employers, int staff) {}
}
