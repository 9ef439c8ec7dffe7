package org.shangliang.app.opinion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.opinion.CaseProgress.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that a call's opinions are used in (征集用到的协商): one round may bring several contracts. */
@Component
class CallCases {
    private static final Comparator<Progress> FURTHER = Comparator.<Progress>comparingInt(
                    come -> come.inForce() == null ? 0 : 1)
            .thenComparingInt(come -> come.clauses().isEmpty() ? 0 : 1)
            .thenComparingInt(come -> come.result() == null ? 0 : 1)
            .thenComparingInt(come -> come.answer() == null ? 0 : 1);

    private final JdbcClient jdbc;
    private final CallStore calls;
    private final ObjectProvider<CaseProgress> progress;

    CallCases(JdbcClient jdbc, CallStore calls, ObjectProvider<CaseProgress> progress) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.progress = progress;
    }

    /** The call whose opinions a case uses. */
    Optional<CallView> callOf(UUID caseId) {
        return calls.ofCase(caseId);
    }

    /** The latest call of an employer that did not end long ago is used in this case too. */
    void attach(UUID employer, UUID caseId, LocalDate since) {
        calls.latest(employer, since).ifPresent(call -> calls.attach(call, caseId));
    }

    /** The cases of a call, in no order that tells anything. */
    List<UUID> of(UUID call) {
        return jdbc.sql("select case_id from opinion_use where call_id = ? order by case_id")
                .param(call)
                .query(UUID.class)
                .list();
    }

    /** How far a matter has come in the case in which it came furthest. */
    Optional<Progress> furthest(UUID call, GroupView group) {
        return come(of(call), group);
    }

    /** Whether a matter stands on the agenda of another case of the call. */
    boolean isElsewhere(UUID call, UUID caseId, GroupView group) {
        return come(of(call).stream().filter(other -> !other.equals(caseId)).toList(), group)
                .isPresent();
    }

    private Optional<Progress> come(List<UUID> cases, GroupView group) {
        var source = progress.getIfAvailable();
        return source == null || !group.isTaken()
                ? Optional.empty()
                : cases.stream()
                        .flatMap(caseId -> source.of(caseId, group.topic(), group.title()).stream())
                        .max(FURTHER);
    }
}
