package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What employers' own checks of their payrolls came to (工资核算登记); a later one of a month stands beside the earlier. */
@Component
public class PayrollChecks {
    private final Commitments commitments;
    private final PerformanceDocket docket;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ProductClock clock;

    PayrollChecks(
            Commitments commitments, PerformanceDocket docket, JdbcClient jdbc, JsonMapper json, ProductClock clock) {
        this.commitments = commitments;
        this.docket = docket;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A result with the day it was handed in. */
    record Handed(LocalDate on, PayrollResult result) {}

    /** The numbers of the contract as a file, if it has any. */
    public Optional<String> terms(CaseContext context) {
        return Optional.ofNullable(
                PayrollTerms.of(context.file().header().id(), context.file().draft()));
    }

    static InvalidInput noNumbers() {
        return Commitments.invalid("result", "contract.payroll.no-numbers");
    }

    /** All that were handed in, the newest first. */
    List<Handed> of(UUID caseId) {
        return jdbc.sql("""
                        select handed_on, result from contract_payroll_check
                         where case_id = ? order by handed_on desc, added desc""")
                .param(caseId)
                .query((row, number) -> new Handed(
                        row.getObject(1, LocalDate.class), json.readValue(row.getString(2), PayrollResult.class)))
                .list();
    }

    /** Takes in a result as the program wrote it, for modules above. */
    @Transactional
    public boolean take(UUID caseId, String pasted, Actor actor) {
        return hand(caseId, pasted, actor) instanceof Outcome.Done<PayrollResult>;
    }

    /** Takes in a result as the program wrote it. */
    @Transactional
    Outcome<PayrollResult> hand(UUID caseId, String pasted, Actor actor) {
        var context = commitments.locked(caseId, actor);
        var bar = commitments.barAfterwards(context);
        if (bar.isPresent()) {
            return Outcome.refused(bar.get());
        }
        if (actor.role() != Role.EMPLOYER && actor.role() != Role.OFFICER) {
            return Outcome.refused(context.ground("case.not-yours", List.of("EMPLOYER")));
        }
        var terms = terms(context).orElseThrow(PayrollChecks::noNumbers);
        var result = PayrollResult.read(pasted, caseId, terms);
        within(result.month(), Objects.requireNonNull(context.file().draft()).termFrom(), commitments.lastDay(caseId));
        if (isLatest(caseId, result)) {
            return Outcome.done(result);
        }
        keep(caseId, new Handed(clock.today(), result));
        var facts = new TreeMap<String, String>();
        facts.put("period", result.period());
        facts.put("people", String.valueOf(result.people()));
        result.lines().forEach(line -> facts.put(line.check(), line.passed() ? "PASS" : "FAIL"));
        docket.note(PerformanceDocket.CHECKED, caseId, actor, clock.today(), facts, List.of(result.file()));
        return Outcome.done(result);
    }

    /** A month of the contract's term that has begun. */
    private void within(YearMonth month, LocalDate from, LocalDate to) {
        var first = YearMonth.from(from);
        var last = YearMonth.from(to.isAfter(clock.today()) ? clock.today() : to);
        if (month.isBefore(first) || month.isAfter(last)) {
            throw Commitments.invalid(
                    "result", "contract.payroll.period", month.toString(), first.toString(), last.toString());
        }
    }

    /** Whether the last result of its month is this very one, sent once more. */
    private boolean isLatest(UUID caseId, PayrollResult result) {
        return of(caseId).stream()
                .map(Handed::result)
                .filter(one -> one.period().equals(result.period()))
                .findFirst()
                .filter(result::equals)
                .isPresent();
    }

    /** Keeps a result beside the earlier ones. */
    void keep(UUID caseId, Handed handed) {
        jdbc.sql("insert into contract_payroll_check (case_id, period, handed_on, result) values (?, ?, ?, ?)")
                .param(caseId)
                .param(handed.result().period())
                .param(handed.on())
                .param(json.writeValueAsString(handed.result()))
                .update();
    }
}
