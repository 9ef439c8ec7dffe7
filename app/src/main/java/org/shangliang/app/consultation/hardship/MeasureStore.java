package org.shangliang.app.consultation.hardship;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Measures and consents as rows. */
@Repository
class MeasureStore {
    private static final String SELECT = """
            select m.*, m.consents_kept + (select count(*) from consultation_consent c
                         where c.measure_id = m.id and c.withdrawn_on is null) as consents
            from consultation_measure m where m.withdrawn_on is null""";

    private final JdbcClient jdbc;

    MeasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A worker's consent. */
    record Consent(UUID id, String name, LocalDate on) {}

    /** A measure that a day brings something about for. */
    record Due(UUID id, UUID caseId, LocalDate on) {}

    List<Measure> of(UUID caseId) {
        return jdbc.sql(SELECT + " and m.case_id = :case order by m.id")
                .param("case", caseId)
                .query((row, index) -> measure(row))
                .list();
    }

    Optional<Measure> find(UUID caseId, UUID id) {
        return jdbc.sql(SELECT + " and m.case_id = :case and m.id = :id")
                .param("case", caseId)
                .param("id", id)
                .query((row, index) -> measure(row))
                .optional();
    }

    private static Measure measure(ResultSet row) throws SQLException {
        var terms = new MeasureTerms(
                MeasureKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("applies_from", LocalDate.class),
                row.getObject("applies_until", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                row.getObject("floor_fen", Long.class),
                row.getString("managers"),
                row.getString("old_terms"),
                row.getObject("affected", Integer.class),
                row.getBoolean("cuts_pay"),
                row.getObject("clause_id", UUID.class));
        return new Measure(
                row.getObject("id", UUID.class),
                terms,
                row.getInt("version"),
                row.getObject("workers_on", LocalDate.class),
                row.getObject("employer_on", LocalDate.class),
                row.getObject("lapsed_on", LocalDate.class),
                row.getInt("consents"));
    }

    void insert(UUID caseId, UUID id, MeasureTerms terms) {
        fill(jdbc.sql("""
                        insert into consultation_measure
                          (id, case_id, kind, words, applies_from, applies_until, review_on, floor_fen, managers,
                           old_terms, affected, cuts_pay, clause_id, version)
                        values (:id, :case, :kind, :words, :from, :until, :review, :floor, :managers,
                           :old, :affected, :cuts, :clause, 1)""").param("case", caseId), id, terms);
    }

    /** Other terms: what was initialled before no longer counts. */
    void amend(UUID id, MeasureTerms terms) {
        fill(jdbc.sql("""
                        update consultation_measure set kind = :kind, words = :words, applies_from = :from,
                          applies_until = :until, review_on = :review, floor_fen = :floor, managers = :managers,
                          old_terms = :old, affected = :affected, cuts_pay = :cuts, clause_id = :clause,
                          version = version + 1,
                          workers_on = null, employer_on = null
                        where id = :id"""), id, terms);
    }

    private static void fill(StatementSpec statement, UUID id, MeasureTerms terms) {
        statement
                .param("id", id)
                .param("kind", Objects.requireNonNull(terms.kind()).name())
                .param("words", text(terms.words()))
                .param("from", terms.from())
                .param("until", terms.until())
                .param("review", terms.reviewOn())
                .param("floor", terms.floorFen())
                .param("managers", text(terms.managers()))
                .param("old", text(terms.oldTerms()))
                .param("affected", terms.affected())
                .param("cuts", terms.needsConsent())
                .param("clause", terms.clause())
                .update();
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written.strip();
    }

    void initial(UUID id, Side side, LocalDate on) {
        var column = side == Side.WORKERS ? "workers_on" : "employer_on";
        jdbc.sql("update consultation_measure set " + column + " = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    void withdraw(UUID id, LocalDate on) {
        jdbc.sql("update consultation_measure set withdrawn_on = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    List<Consent> consents(UUID measure) {
        return jdbc.sql("""
                        select id, name, consented_on as on from consultation_consent
                        where measure_id = :measure and withdrawn_on is null order by id""").param("measure", measure).query(Consent.class).list();
    }

    void consent(UUID id, UUID measure, String name, LocalDate on) {
        jdbc.sql(
                        "insert into consultation_consent (id, measure_id, name, consented_on) values (:id, :measure, :name, :on)")
                .param("id", id)
                .param("measure", measure)
                .param("name", name)
                .param("on", on)
                .update();
    }

    boolean withdrawConsent(UUID measure, UUID consent, LocalDate on) {
        return jdbc.sql("""
                        update consultation_consent set withdrawn_on = :on
                        where id = :id and measure_id = :measure and withdrawn_on is null""")
                        .param("on", on)
                        .param("id", consent)
                        .param("measure", measure)
                        .update()
                == 1;
    }

    /** Measures of live cases whose last day is over. */
    List<Due> lapsing(LocalDate day) {
        return due("m.lapsed_on is null and m.applies_until < :day", "m.applies_until", day);
    }

    /** Measures of live cases whose day of review has come. */
    List<Due> reviewable(LocalDate day) {
        return due("m.lapsed_on is null and not m.review_told and m.review_on <= :day", "m.review_on", day);
    }

    private List<Due> due(String when, String date, LocalDate day) {
        return jdbc.sql("select m.id, m.case_id, " + date + " as on from consultation_measure m"
                        + " join consultation_case k on k.id = m.case_id where " + when
                        + " and m.workers_on is not null and m.employer_on is not null and m.withdrawn_on is null"
                        + " and k.stage not in ('ENDED', 'WITHDRAWN') order by m.id for update of m skip locked")
                .param("day", day)
                .query(Due.class)
                .list();
    }

    void lapse(UUID id, LocalDate on) {
        jdbc.sql("update consultation_measure set lapsed_on = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    /** The measures of a case whose review was called to mind. */
    List<UUID> told(UUID caseId) {
        return jdbc.sql("select id from consultation_measure where case_id = ? and review_told")
                .param(caseId)
                .query(UUID.class)
                .list();
    }

    /** A measure of a case that came back; of {@code unnamed} consents only the number is known. */
    void restore(UUID caseId, Measure measure, int unnamed, boolean reviewTold) {
        insert(caseId, measure.id(), measure.terms());
        jdbc.sql("""
                        update consultation_measure set version = :version, workers_on = :workers,
                          employer_on = :employer, lapsed_on = :lapsed, review_told = :told, consents_kept = :kept
                        where id = :id""")
                .param("version", measure.version())
                .param("workers", measure.workersOn())
                .param("employer", measure.employerOn())
                .param("lapsed", measure.lapsedOn())
                .param("told", reviewTold)
                .param("kept", unnamed)
                .param("id", measure.id())
                .update();
    }

    void reviewTold(UUID id) {
        jdbc.sql("update consultation_measure set review_told = true where id = :id")
                .param("id", id)
                .update();
    }
}
