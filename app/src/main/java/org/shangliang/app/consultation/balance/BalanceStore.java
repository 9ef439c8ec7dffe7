package org.shangliang.app.consultation.balance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Scales, marks and what was shown, as rows. */
@Repository
class BalanceStore {
    private static final TypeReference<List<Scale>> SCALES = new TypeReference<>() {};
    private static final TypeReference<List<Mark>> MARKS = new TypeReference<>() {};
    private static final TypeReference<List<Bundle>> BUNDLES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BalanceStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Table(
            List<Scale> scales,
            int round,
            @Nullable List<Bundle> shown,
            @Nullable LocalDate shownOn,
            @Nullable ScaleProposal proposal) {}

    record Marks(List<Mark> marks, boolean opted) {}

    Optional<Table> table(UUID caseId) {
        return jdbc.sql("select * from consultation_balance where case_id = :case")
                .param("case", caseId)
                .query((row, index) -> {
                    var shown = row.getString("shown");
                    return new Table(
                            json.readValue(row.getString("scales"), SCALES),
                            row.getInt("round"),
                            shown == null ? null : json.readValue(shown, BUNDLES),
                            row.getObject("shown_on", LocalDate.class),
                            proposal(row));
                })
                .optional();
    }

    private @Nullable ScaleProposal proposal(ResultSet row) throws SQLException {
        var id = row.getObject("proposal_id", UUID.class);
        return id == null
                ? null
                : new ScaleProposal(
                        id,
                        Side.valueOf(row.getString("proposal_side")),
                        json.readValue(row.getString("proposal"), SCALES),
                        row.getObject("proposed_on", LocalDate.class));
    }

    /** Other scales wait for the other side; what was marked stays. A later proposal takes the place of an earlier one. */
    void propose(UUID caseId, ScaleProposal proposal) {
        jdbc.sql("""
                        update consultation_balance set proposal_id = :id, proposal = :scales, proposal_side = :side,
                          proposed_on = :on where case_id = :case""")
                .param("id", proposal.id())
                .param("scales", json.writeValueAsString(proposal.scales()))
                .param("side", proposal.side().name())
                .param("on", proposal.on())
                .param("case", caseId)
                .update();
    }

    /** The scales stay as they are. */
    void decline(UUID caseId) {
        jdbc.sql("""
                        update consultation_balance set proposal_id = null, proposal = null, proposal_side = null,
                          proposed_on = null where case_id = :case""").param("case", caseId).update();
    }

    Optional<Marks> marks(UUID caseId, Side side) {
        return jdbc.sql("select marks, opted from consultation_balance_mark where case_id = :case and side = :side")
                .param("case", caseId)
                .param("side", side.name())
                .query((row, index) ->
                        new Marks(json.readValue(row.getString("marks"), MARKS), row.getBoolean("opted")))
                .optional();
    }

    /** Other scales: nothing marked on the earlier ones counts any more. */
    void scales(UUID caseId, List<Scale> scales) {
        jdbc.sql("delete from consultation_balance_mark where case_id = :case")
                .param("case", caseId)
                .update();
        jdbc.sql("""
                        insert into consultation_balance (case_id, scales, round) values (:case, :scales, 1)
                        on conflict (case_id) do update set scales = :scales, shown = null, shown_on = null,
                          round = consultation_balance.round + 1""")
                .param("case", caseId)
                .param("scales", json.writeValueAsString(scales))
                .update();
        decline(caseId);
    }

    /** Other marks take a consent back. */
    void mark(UUID caseId, Side side, List<Mark> marks) {
        jdbc.sql("""
                        insert into consultation_balance_mark (case_id, side, marks, opted)
                        values (:case, :side, :marks, false)
                        on conflict (case_id, side) do update set marks = :marks, opted = false""")
                .param("case", caseId)
                .param("side", side.name())
                .param("marks", json.writeValueAsString(marks))
                .update();
    }

    void opt(UUID caseId, Side side, boolean opted) {
        jdbc.sql("update consultation_balance_mark set opted = :opted where case_id = :case and side = :side")
                .param("opted", opted)
                .param("case", caseId)
                .param("side", side.name())
                .update();
    }

    /** Shows the packages; both consents are used up. */
    void show(UUID caseId, List<Bundle> shown, LocalDate on) {
        jdbc.sql("update consultation_balance_mark set opted = false where case_id = :case")
                .param("case", caseId)
                .update();
        jdbc.sql("""
                        update consultation_balance set shown = :shown, shown_on = :on, round = round + 1
                        where case_id = :case""")
                .param("shown", json.writeValueAsString(shown))
                .param("on", on)
                .param("case", caseId)
                .update();
    }
}
