package org.shangliang.app.consultation.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Statements and proposals as rows; what they say as one text, so that its digest can be taken again. */
@Repository
class PayStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PayStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    PayStanding of(UUID caseId) {
        return new PayStanding(last(caseId, Side.WORKERS), last(caseId, Side.EMPLOYER), proposals(caseId));
    }

    private @Nullable PayStatement last(UUID caseId, Side side) {
        return jdbc.sql("""
                        select id, basis, reason, stated_on from consultation_pay_statement
                        where case_id = :case and side = :side order by id desc limit 1""")
                .param("case", caseId)
                .param("side", side.name())
                .query((row, index) -> new PayStatement(
                        row.getObject("id", UUID.class),
                        side,
                        json.readValue(row.getString("basis"), PayBasis.class),
                        row.getString("reason"),
                        row.getObject("stated_on", LocalDate.class)))
                .optional()
                .orElse(null);
    }

    private List<PayProposal> proposals(UUID caseId) {
        return jdbc.sql("""
                        select id, side, scenario, proposed_on from consultation_pay_scenario
                        where case_id = :case and withdrawn_on is null order by id""")
                .param("case", caseId)
                .query((row, index) -> new PayProposal(
                        row.getObject("id", UUID.class),
                        Side.valueOf(row.getString("side")),
                        json.readValue(row.getString("scenario"), Scenario.class),
                        row.getObject("proposed_on", LocalDate.class)))
                .list();
    }

    String state(UUID caseId, PayStatement statement) {
        var text = json.writeValueAsString(statement.basis());
        jdbc.sql("""
                        insert into consultation_pay_statement (id, case_id, side, basis, reason, stated_on)
                        values (:id, :case, :side, :basis, :reason, :on)""")
                .param("id", statement.id())
                .param("case", caseId)
                .param("side", statement.side().name())
                .param("basis", text)
                .param("reason", statement.reason())
                .param("on", statement.statedOn())
                .update();
        return text;
    }

    String propose(UUID caseId, PayProposal proposal) {
        var text = json.writeValueAsString(proposal.scenario());
        jdbc.sql("""
                        insert into consultation_pay_scenario (id, case_id, side, scenario, proposed_on)
                        values (:id, :case, :side, :scenario, :on)""")
                .param("id", proposal.id())
                .param("case", caseId)
                .param("side", proposal.side().name())
                .param("scenario", text)
                .param("on", proposal.proposedOn())
                .update();
        return text;
    }

    void withdraw(UUID scenario, LocalDate on) {
        jdbc.sql("update consultation_pay_scenario set withdrawn_on = :on where id = :id")
                .param("on", on)
                .param("id", scenario)
                .update();
    }
}
