package org.shangliang.app.contract.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Scope;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.organization.Employers;
import org.shangliang.law.ContractKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The cases handed in, read for a whole list at once. */
@Repository
class ReviewStore {
    private static final int MOST = 300;
    private static final String OPEN = "c.stage = 'FILED'";
    private static final String CONCLUDED = "f.in_force_on is not null or jsonb_array_length(f.state -> 'earlier') > 0";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Employers employers;

    ReviewStore(JdbcClient jdbc, JsonMapper json, Employers employers) {
        this.jdbc = jdbc;
        this.json = json;
        this.employers = employers;
    }

    /** Filed and not concluded, by the day silence would take effect. */
    List<Handed> open(Scope scope) {
        return list(OPEN, "f.silent_on nulls last, f.state -> 'attempt' -> 'filing' ->> 'filedOn', c.number", scope);
    }

    /** Concluded, the newest first. */
    List<Handed> concluded(Scope scope) {
        return list(CONCLUDED, "f.in_force_on desc nulls first, c.number desc", scope);
    }

    /** The names of the employers of a list. */
    Map<UUID, String> names(List<Handed> handed) {
        return employers.names(handed.stream().map(Handed::employer).distinct().toList());
    }

    private List<Handed> list(String which, String order, Scope scope) {
        var within = employers.within(scope, "c.employer_id");
        return jdbc.sql("select c.id, c.number, c.employer_id, c.kind, c.region, c.stage,"
                        + " c.state -> 'header' ->> 'link' as link, f.state"
                        + " from contract_file f join consultation_case c on c.id = f.case_id"
                        + " where (" + which + ") and " + within.sql() + " order by " + order + " limit " + MOST)
                .params(within.parameters())
                .query((row, index) -> new Handed(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("employer_id", UUID.class),
                        ContractKind.valueOf(row.getString("kind")),
                        row.getString("region"),
                        row.getString("stage"),
                        row.getString("link"),
                        json.readValue(row.getString("state"), ContractFile.class)))
                .list();
    }
}
