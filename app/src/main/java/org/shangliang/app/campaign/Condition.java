package org.shangliang.app.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A narrowing as a predicate over targets {@code t} and their employers {@code e}, with its parameters. */
record Condition(String sql, Map<String, Object> parameters) {
    static final String FROM = """

            from campaign_target t join organization_employer e on e.id = t.employer_id
             left join organization_union u on u.id = e.union_id where\s""";

    /** What has none of these is no part of a credit code. */
    private static final Pattern LETTERS = Pattern.compile("[A-Z0-9]");

    /** Exactly these targets of a campaign. */
    static Condition ofThese(CampaignView campaign, List<UUID> employers) {
        return new Condition(
                "t.campaign_id = :campaign and t.employer_id = any (:these)",
                Map.of("campaign", campaign.id(), "these", employers.toArray(UUID[]::new)));
    }

    /** The targets of a campaign within a region that are meant; the exempt ones only if they are asked for. */
    static Condition of(CampaignView campaign, String region, Narrowing narrowing) {
        var parts = new ArrayList<>(List.of("t.campaign_id = :campaign", "e.region like :within"));
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("campaign", campaign.id());
        parameters.put("within", region + "%");
        if (narrowing.has("region")) {
            parts.add("e.region like :region");
            parameters.put("region", narrowing.value("region") + "%");
        }
        if (narrowing.has("q")) {
            parts.add(
                    LETTERS.matcher(narrowing.value("q")).find()
                            ? "(e.name like :q or e.credit_code like :q)"
                            : "e.name like :q");
            parameters.put("q", "%" + narrowing.value("q").replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        for (var dimension :
                List.of(Dimension.UNION, Dimension.INDUSTRY, Dimension.SIZE, Dimension.SITUATION, Dimension.KIND)) {
            same(dimension, narrowing, parts, parameters);
        }
        owner(narrowing, parts, parameters);
        staff(narrowing, parts);
        stage(narrowing, parts, parameters);
        parts.add(standing(campaign, narrowing.value("standing"), parameters));
        return new Condition(String.join(" and ", parts), parameters);
    }

    /** Those meant who have an owner, whoever that is. */
    static Condition owned(CampaignView campaign, String region, Narrowing narrowing) {
        return of(campaign, region, narrowing.with("owner", null)).and("t.owner_account is not null", Map.of());
    }

    /** The same with one condition more. */
    Condition and(String more, Map<String, Object> known) {
        var all = new LinkedHashMap<>(parameters);
        all.putAll(known);
        return new Condition(sql + " and " + more, all);
    }

    private static void same(
            Dimension dimension, Narrowing narrowing, List<String> parts, Map<String, Object> parameters) {
        var field = dimension.field();
        if (!narrowing.has(field)) {
            return;
        }
        var value = narrowing.value(field);
        var column = dimension == Dimension.UNION ? "e.union_id" : dimension.column();
        if (value.equals(Dimension.UNKNOWN)) {
            parts.add(column + " is null");
        } else {
            parts.add(column + " = :" + field);
            parameters.put(field, dimension == Dimension.UNION ? UUID.fromString(value) : value);
        }
    }

    private static void owner(Narrowing narrowing, List<String> parts, Map<String, Object> parameters) {
        if (narrowing.value("owner").equals(Dimension.UNKNOWN)) {
            parts.add("t.owner_account is null");
        } else if (narrowing.has("owner")) {
            parts.add("t.owner_account = :owner");
            parameters.put("owner", UUID.fromString(narrowing.value("owner")));
        }
    }

    private static void staff(Narrowing narrowing, List<String> parts) {
        switch (narrowing.value("staff")) {
            case "100" -> parts.add("e.staff >= 100");
            case "25" -> parts.add("e.staff between 25 and 99");
            case "0" -> parts.add("e.staff < 25");
            default -> {}
        }
    }

    private static void stage(Narrowing narrowing, List<String> parts, Map<String, Object> parameters) {
        if (narrowing.has("stage")) {
            parts.add("t.stage = :stage");
            parameters.put("stage", narrowing.value("stage"));
            place(narrowing.value("region"), parts, parameters);
        }
        if (narrowing.has("passed")) {
            parts.add("t.stage <> all (:notPassed)");
            parameters.put("notPassed", array(Milestones.notPassed(narrowing.value("passed"))));
        }
        if (narrowing.has("stuck")) {
            parts.add("t.stage = any (:stuck)");
            parameters.put("stuck", array(Milestones.stuckBefore(narrowing.value("stuck"))));
        }
    }

    /** For the index of those who wait; the region itself is asked besides. */
    private static void place(String region, List<String> parts, Map<String, Object> parameters) {
        if (region.length() >= 2) {
            parts.add("left(t.region, 2) = :province");
            parameters.put("province", region.substring(0, 2));
        }
    }

    private static String standing(CampaignView campaign, String standing, Map<String, Object> parameters) {
        var counted = "t.exempt_ground is null";
        var day = day(campaign.completion());
        return switch (standing) {
            case "all" -> "true";
            case "exempt" -> "t.exempt_ground is not null";
            case "behind" -> counted + " and " + day + " is null";
            case "done" -> counted + " and " + day + " is not null";
            case "late" -> {
                parameters.put("closes", campaign.closesOn());
                yield counted + " and " + day + " > :closes";
            }
            default -> counted;
        };
    }

    /** The column that holds the day on which a target was completed. */
    static String day(Completion completion) {
        return day(completion.milestone());
    }

    static String day(String milestone) {
        return "t." + TargetMoves.DAYS.get(Milestones.codes().indexOf(milestone) - 1);
    }

    private static String[] array(List<String> stages) {
        return stages.toArray(String[]::new);
    }
}
