package org.shangliang.app.consultation.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.OpenCase.Scope;
import org.shangliang.app.consultation.joint.JointTalk.Change;
import org.shangliang.app.consultation.joint.JointTalk.Manner;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.consultation.joint.JointTalk.Stance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Talks at one table; the docket's lock orders those who write. */
@Repository
class JointStore {
    private final JdbcClient jdbc;

    JointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Talks as they stand in a round; what was taken on in an earlier round counts no longer. */
    Optional<JointTalk> find(UUID caseId, int round) {
        return jdbc.sql("select scope, area, result from consultation_joint where case_id = ?")
                .param(caseId)
                .query((row, number) -> new JointTalk(
                        caseId,
                        Scope.valueOf(row.getString(1)),
                        row.getString(2),
                        JointResult.valueOf(row.getString(3)),
                        parties(caseId, round),
                        stances(caseId),
                        changes(caseId)))
                .optional();
    }

    /** What the talks are to end in, if several sit at the table. */
    Optional<JointResult> result(UUID caseId) {
        return jdbc.sql("select result from consultation_joint where case_id = ?")
                .param(caseId)
                .query((row, number) -> JointResult.valueOf(row.getString(1)))
                .optional();
    }

    void put(UUID caseId, Scope scope, String area, JointResult result) {
        jdbc.sql("""
                        insert into consultation_joint (case_id, scope, area, result)
                        values (:case, :scope, :area, :result)
                        on conflict (case_id) do update
                        set scope = excluded.scope, area = excluded.area, result = excluded.result""")
                .param("case", caseId)
                .param("scope", scope.name())
                .param("area", area)
                .param("result", result.name())
                .update();
    }

    void add(UUID caseId, UUID employer, @Nullable UUID union) {
        jdbc.sql("""
                        insert into consultation_joint_party (case_id, employer_id, union_id)
                        values (:case, :employer, :union) on conflict do nothing""")
                .param("case", caseId)
                .param("employer", employer)
                .param("union", union)
                .update();
    }

    void remove(UUID caseId, UUID employer) {
        jdbc.sql("delete from consultation_joint_stance where case_id = ? and employer_id = ?")
                .param(caseId)
                .param(employer)
                .update();
        jdbc.sql("delete from consultation_joint_party where case_id = ? and employer_id = ?")
                .param(caseId)
                .param(employer)
                .update();
    }

    void bind(UUID caseId, int round, Party party) {
        jdbc.sql("""
                        update consultation_joint_party set bound_on = :on, manner = :manner, digest = :digest,
                          paper_id = :paper, bound_round = :round, reserved = :reserved
                        where case_id = :case and employer_id = :employer""")
                .param("on", party.boundOn())
                .param("manner", party.manner() == null ? null : party.manner().name())
                .param("digest", party.digest())
                .param("paper", party.paper())
                .param("round", round)
                .param("reserved", String.join("\n", party.reserved()))
                .param("case", caseId)
                .param("employer", party.employer())
                .update();
    }

    void put(UUID caseId, Stance stance) {
        jdbc.sql("""
                        insert into consultation_joint_stance (case_id, employer_id, clause_id, pass, accepts, words)
                        values (:case, :employer, :clause, :pass, :accepts, :words)
                        on conflict (case_id, employer_id, clause_id) do update
                        set pass = excluded.pass, accepts = excluded.accepts, words = excluded.words""")
                .param("case", caseId)
                .param("employer", stance.employer())
                .param("clause", stance.clause())
                .param("pass", stance.pass())
                .param("accepts", stance.accepts())
                .param("words", stance.words())
                .update();
    }

    void put(UUID caseId, Change change) {
        jdbc.sql("""
                        insert into consultation_joint_change (case_id, clause_id, topic, before_words, after_words)
                        values (:case, :clause, :topic, :before, :after)
                        on conflict (case_id, clause_id) do update
                        set topic = excluded.topic, before_words = excluded.before_words,
                          after_words = excluded.after_words""")
                .param("case", caseId)
                .param("clause", change.clause())
                .param("topic", change.topic().name())
                .param("before", change.before())
                .param("after", change.after())
                .update();
    }

    /** The cases at whose table an employer, or any employer of a union, sits. */
    List<UUID> of(@Nullable UUID employer, @Nullable UUID union) {
        return jdbc.sql("""
                        select distinct case_id from consultation_joint_party
                        where employer_id = :employer or union_id = :union""")
                .param("employer", employer)
                .param("union", union)
                .query(UUID.class)
                .list();
    }

    private List<Party> parties(UUID caseId, int round) {
        return jdbc.sql("""
                        select employer_id, union_id, bound_on, manner, digest, paper_id, reserved,
                          bound_on is not null and coalesce(bound_round, :round) = :round as bound
                        from consultation_joint_party where case_id = :case order by added, employer_id""")
                .param("round", round)
                .param("case", caseId)
                .query((row, number) -> row.getBoolean("bound")
                        ? new Party(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, LocalDate.class),
                                Manner.valueOf(row.getString(4)),
                                row.getString(5),
                                row.getObject(6, UUID.class),
                                lines(row.getString(7)))
                        : Party.seated(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private List<Stance> stances(UUID caseId) {
        return jdbc.sql("""
                        select employer_id, clause_id, pass, accepts, words from consultation_joint_stance
                        where case_id = ?""")
                .param(caseId)
                .query((row, number) -> new Stance(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getBoolean(4),
                        row.getString(5)))
                .list();
    }

    private List<Change> changes(UUID caseId) {
        return jdbc.sql("""
                        select clause_id, topic, before_words, after_words from consultation_joint_change
                        where case_id = ?""")
                .param(caseId)
                .query((row, number) -> new Change(
                        row.getObject(1, UUID.class),
                        PlatformTopic.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }
}
