package org.shangliang.app.consultation.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.CaseHeader;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.SettledClauses;
import org.shangliang.law.Topics;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of a case as one JSON document; the docket's lock orders those who write. */
@Repository
class TableStore implements SettledClauses {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    TableStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Table get(UUID caseId) {
        return jdbc.sql("select state from consultation_table where case_id = :id")
                .param("id", caseId)
                .query(String.class)
                .optional()
                .map(state -> json.readValue(state, Table.class))
                .orElseGet(Table::empty);
    }

    void put(UUID caseId, Table table) {
        jdbc.sql("""
                        insert into consultation_table (case_id, state) values (:id, :state::jsonb)
                        on conflict (case_id) do update set state = excluded.state""")
                .param("id", caseId)
                .param("state", json.writeValueAsString(table))
                .update();
    }

    /** The draft of the newest earlier round of the same kind with this employer that came to a signed contract. */
    Optional<Draft> earlier(CaseHeader header) {
        return jdbc.sql("""
                        select state from consultation_case
                        where employer_id = :employer and kind = :kind and id <> :id and opened_on <= :opened
                          and stage in ('SIGNED', 'FILED', 'IN_FORCE', 'EXPIRED', 'RESCINDED')
                        order by opened_on desc, id desc limit 1""")
                .param("employer", header.employer())
                .param("kind", header.kind().name())
                .param("id", header.id())
                .param("opened", header.openedOn())
                .query(String.class)
                .optional()
                .flatMap(state -> Optional.ofNullable(
                        json.readValue(state, CaseFile.class).draft()));
    }

    @Override
    public Settled of(UUID caseId) {
        var table = get(caseId);
        var agreed = table.clauses().stream()
                .filter(clause -> clause.state() == ClauseState.AGREED)
                .sorted(Comparator.comparingInt((NegotiatedClause clause) -> Topics.chapter(clause.heading()))
                        .thenComparingInt(NegotiatedClause::number))
                .toList();
        return new Settled(
                IntStream.range(0, agreed.size())
                        .mapToObj(at -> new Draft.Clause(
                                at + 1,
                                agreed.get(at).heading(),
                                agreed.get(at).last().text()))
                        .toList(),
                table.open());
    }
}
