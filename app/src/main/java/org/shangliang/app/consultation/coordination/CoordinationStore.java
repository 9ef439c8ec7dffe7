package org.shangliang.app.consultation.coordination;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Scope;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.app.organization.Employers;
import org.shangliang.law.ContractKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The cases that are being coordinated or were, read for a whole list at once. */
@Repository
class CoordinationStore {
    private static final int MOST = 300;
    private static final String STATE = "c.state -> 'talks' -> 'coordination'";
    private static final String OPEN = "c.stage = 'COORDINATING'";
    private static final String OVER = STATE + " ->> 'concludedOn' is not null";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Employers employers;

    CoordinationStore(JdbcClient jdbc, JsonMapper json, Employers employers) {
        this.jdbc = jdbc;
        this.json = json;
        this.employers = employers;
    }

    /** A case with its coordination. */
    record Stuck(UUID caseId, String number, UUID employer, ContractKind kind, Coordination coordination) {}

    /** Asked for or going on, those asked for first. */
    List<Stuck> open(Scope scope) {
        return list(OPEN, STATE + " ->> 'appliedOn', c.number", scope);
    }

    /** Over, the newest first. */
    List<Stuck> over(Scope scope) {
        return list(OVER, STATE + " ->> 'concludedOn' desc, c.number desc", scope);
    }

    Map<UUID, String> names(List<Stuck> cases) {
        return employers.names(cases.stream().map(Stuck::employer).distinct().toList());
    }

    private List<Stuck> list(String which, String order, Scope scope) {
        var within = employers.within(scope, "c.employer_id");
        return jdbc.sql("select c.id, c.number, c.employer_id, c.kind, " + STATE + " as coordination"
                        + " from consultation_case c where " + which + " and " + within.sql() + " order by " + order
                        + " limit " + MOST)
                .params(within.parameters())
                .query((row, index) -> new Stuck(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("employer_id", UUID.class),
                        ContractKind.valueOf(row.getString("kind")),
                        json.readValue(row.getString("coordination"), Coordination.class)))
                .list();
    }
}
