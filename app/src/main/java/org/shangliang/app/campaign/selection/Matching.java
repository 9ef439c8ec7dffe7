package org.shangliang.app.campaign.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A selection as a predicate over employers {@code e}, with its parameters. */
public record Matching(String sql, Map<String, Object> parameters) {
    private static final Map<String, String> FLAGS = Map.of(
            "NEW_FORM", "e.new_form_employment",
            "EPIDEMIC", "e.epidemic_hit",
            "DISPUTES", "e.disputes > 0");

    /** Those of a region who meet the conditions. */
    public static Matching of(String region, Selection selection) {
        var parts = new ArrayList<String>();
        var parameters = new LinkedHashMap<String, Object>();
        if (region.isEmpty()) {
            parts.add("true");
        } else {
            parts.add("e.region like :inRegion");
            parameters.put("inRegion", region + "%");
        }
        var regions = Selection.list(selection.regions());
        if (!regions.isEmpty()) {
            parts.add("e.region like any (:inRegions)");
            parameters.put("inRegions", regions.stream().map(one -> one + "%").toArray(String[]::new));
        }
        oneOf("e.industry", "inIndustries", selection.industries(), parts, parameters);
        oneOf("e.size_class", "inSizes", selection.sizes(), parts, parameters);
        oneOf("e.situation", "inSituations", selection.situations(), parts, parameters);
        if (selection.staffFrom() != null) {
            parts.add("e.staff >= :staffFrom");
            parameters.put("staffFrom", selection.staffFrom());
        }
        if (selection.staffTo() != null) {
            parts.add("e.staff <= :staffTo");
            parameters.put("staffTo", selection.staffTo());
        }
        var codes = Selection.list(selection.codes());
        if (!codes.isEmpty()) {
            parts.add("e.credit_code = any (:inCodes)");
            parameters.put("inCodes", codes.toArray(String[]::new));
        }
        if (selection.union() != null) {
            parts.add(selection.union() ? "e.union_id is not null" : "e.union_id is null");
        }
        var flags = Selection.list(selection.flags()).stream().map(FLAGS::get).toList();
        if (!flags.isEmpty()) {
            parts.add("(" + String.join(" or ", flags) + ")");
        }
        return new Matching("(" + String.join(" and ", parts) + ")", parameters);
    }

    private static void oneOf(
            String column,
            String name,
            @Nullable List<String> asked,
            List<String> parts,
            Map<String, Object> parameters) {
        var values = Selection.list(asked);
        if (!values.isEmpty()) {
            parts.add("coalesce(%s, '%s') = any (:%s)".formatted(column, Selection.UNKNOWN, name));
            parameters.put(name, values.toArray(String[]::new));
        }
    }
}
