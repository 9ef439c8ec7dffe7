package org.shangliang.app.campaign.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.organization.FederationView.Holding;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The conditions of each campaign, and how many enterprises meet them (符合条件的家数). */
@Component
public class Selections {
    private static final int AREAS = 150;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Federations federations;

    Selections(JdbcClient jdbc, JsonMapper json, Federations federations) {
        this.federations = federations;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * How conditions and list stand to each other.
     *
     * @param matching how many meet the conditions
     * @param joining how many of them are not listed
     * @param leftOver how many are listed and count, and do not meet the conditions
     */
    public record Count(int matching, int joining, int leftOver) {}

    /** The conditions of a campaign. */
    public Selection of(UUID campaign) {
        return jdbc.sql("select selection from campaign_campaign where id = :id and selection is not null")
                .param("id", campaign)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Selection.class))
                .orElse(Selection.EVERYBODY);
    }

    /** Keeps the conditions of a campaign. */
    public void keep(UUID campaign, Selection selection) {
        jdbc.sql("update campaign_campaign set selection = cast(:selection as jsonb) where id = :id")
                .param("selection", selection.meansEverybody() ? null : json.writeValueAsString(selection))
                .param("id", campaign)
                .update();
    }

    /** How many of a region are meant; says by its field what cannot be meant within it, or that it would be nobody. */
    public int check(String region, Selection selection) {
        selection.check(region);
        var unknown = unknown(region, selection);
        if (!unknown.isEmpty()) {
            var shown = String.join(" ", unknown.subList(0, Math.min(Selection.SHOWN, unknown.size())));
            throw new InvalidInput(List.of(new FieldError(
                    "codes", "campaign.selection.unknown", List.of(String.valueOf(unknown.size()), shown))));
        }
        int matching = matching(region, selection);
        if (matching == 0 && !selection.meansEverybody()) {
            throw new InvalidInput(List.of(new FieldError("regions", "campaign.selection.nobody")));
        }
        return matching;
    }

    private List<String> unknown(String region, Selection selection) {
        var codes = Selection.list(selection.codes());
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select code from unnest(:codes) code where not exists (
                                    select 1 from organization_employer e
                                    where e.credit_code = code and e.region like :region)""")
                        .param("codes", codes.toArray(String[]::new))
                        .param("region", region + "%")
                        .query(String.class)
                        .list();
    }

    /** How many of a region meet the conditions. */
    public int matching(String region, Selection selection) {
        if (selection.meansEverybody()) {
            return federations
                    .holdings(List.of(region))
                    .getOrDefault(region, Holding.NONE)
                    .employers();
        }
        var matching = Matching.of(region, selection);
        return jdbc.sql("select count(*) from organization_employer e where " + matching.sql())
                .params(matching.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many meet the conditions, and how far a campaign's list, which has {@code listed} by now, differs from that. */
    public Count count(UUID campaign, String region, Selection selection, int listed) {
        return selection.meansEverybody() ? everybody(campaign, region, listed) : chosen(campaign, region, selection);
    }

    /** Without conditions the region alone decides, which targets know themselves: nothing has to be joined. */
    private Count everybody(UUID campaign, String region, int listed) {
        int matching = matching(region, Selection.EVERYBODY);
        record Outside(int counting, int listed) {}
        var outside = region.isEmpty()
                ? new Outside(0, 0)
                : jdbc.sql("""
                                select count(*) filter (where exempt_ground is null) as counting, count(*) as listed
                                from campaign_target where campaign_id = :campaign and region not like :region""")
                        .param("campaign", campaign)
                        .param("region", region + "%")
                        .query(Outside.class)
                        .single();
        return new Count(matching, matching - (listed - outside.listed()), outside.counting());
    }

    private Count chosen(UUID campaign, String region, Selection selection) {
        var matching = Matching.of(region, selection);
        var joining = jdbc.sql("select count(*) from organization_employer e where " + matching.sql() + """
                         and not exists (select 1 from campaign_target t
                            where t.campaign_id = :campaign and t.employer_id = e.id)""")
                .params(matching.parameters())
                .param("campaign", campaign)
                .query(Integer.class)
                .single();
        var leftOver = jdbc.sql("""
                        select count(*) from campaign_target t join organization_employer e on e.id = t.employer_id
                        where t.campaign_id = :campaign and t.exempt_ground is null and not\s""" + matching.sql())
                .params(matching.parameters())
                .param("campaign", campaign)
                .query(Integer.class)
                .single();
        return new Count(matching(region, selection), joining, leftOver);
    }

    /** The names of the territories below a region, the largest first. */
    Map<String, String> areas(String region) {
        var areas = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select region, area from organization_federation where region like :below
                        order by length(region), region limit :most""").param("below", region + "_%").param("most", AREAS).query(row -> {
            areas.put(row.getString(1), row.getString(2));
        });
        return areas;
    }
}
