package org.shangliang.app.consultation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.law.Side.EMPLOYER;
import static org.shangliang.law.Side.WORKERS;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.table.TableCommand.Bundle;
import org.shangliang.app.consultation.table.TableCommand.Line;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Reopen;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.TableCommand.SignBundle;
import org.shangliang.app.consultation.table.TableCommand.Withdraw;
import org.shangliang.app.consultation.table.TableCommand.WithdrawBundle;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.StaleVersion;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.Everything;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Clauses go back and forth between the sides until both chiefs initial the same pass. */
@DatabaseTest
@Transactional
class TableTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Tables tables;

    @Autowired
    JdbcClient jdbc;

    private CaseJourney journey;
    private Actor chief;
    private Actor worker;
    private Actor boss;
    private Actor clerk;

    @BeforeEach
    void talksHaveBegun() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
        chief = journey.representative(WORKERS, "赵一");
        worker = journey.representative(WORKERS, "赵二");
        boss = journey.representative(EMPLOYER, "钱一");
        clerk = journey.representative(EMPLOYER, "钱二");
    }

    @Test
    void keepsEveryPassAndWhoseItIs() {
        var clause = proposed("夜班津贴", "每班 45 元。");
        answer(clause, "每班 38 元。", 1, clerk);
        answer(clause, "每班 42 元，四月起执行。", 2, worker);
        var seen = clause(clause);
        assertThat(seen.passes())
                .extracting(Pass::side, Pass::name, Pass::answers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(WORKERS, "赵二", 0),
                        org.assertj.core.groups.Tuple.tuple(EMPLOYER, "钱二", 1),
                        org.assertj.core.groups.Tuple.tuple(WORKERS, "赵二", 2));
        assertThat(seen.state()).isEqualTo(ClauseState.APART);
        assertThat(journey.kinds()
                        .subList(journey.kinds().size() - 3, journey.kinds().size()))
                .containsExactly("clause.proposed", "clause.countered", "clause.countered");
        assertThat(journey.lastEntry().facts()).containsEntry("pass", "3").containsEntry("side", "WORKERS");
        assertThat(journey.lastEntry().toString()).doesNotContain("四月起执行", "赵二");
    }

    @Test
    void tellsTheSlowerOfTwoWhoAnswerTheSamePassThatSomebodyWasFaster() {
        var clause = proposed("夜班津贴", "每班 45 元。");
        answer(clause, "每班 38 元。", 1, clerk);
        var before = Everything.in(jdbc);
        assertThatThrownBy(() -> answer(clause, "每班 40 元。", 1, boss)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> tables.take(journey.id(), new Sign(clause, 1, false), chief))
                .isInstanceOf(StaleVersion.class);
        assertThat(Everything.in(jdbc)).isEqualTo(before);
    }

    @Test
    void isAgreedWhenBothChiefsInitialTheSamePassAndReopenedOnlyByBoth() {
        var clause = proposed("夜班津贴", "每班 45 元。");
        assertThat(refusal(new Sign(clause, 1, false), clerk)).isEqualTo("consultation.table.not-chief");
        assertThat(refusal(new Sign(clause, 1, false), journey.actor(Role.EMPLOYER)))
                .isEqualTo("consultation.table.not-chief");
        done(new Sign(clause, 1, false), boss);
        assertThat(clause(clause).state()).isEqualTo(ClauseState.INITIALLED);
        done(new Sign(clause, 1, true), boss);
        assertThat(clause(clause).state()).isEqualTo(ClauseState.WAITING);
        done(new Sign(clause, 1, false), boss);
        done(new Sign(clause, 1, false), chief);
        assertThat(clause(clause).state()).isEqualTo(ClauseState.AGREED);
        assertThat(refusal(new Propose(clause, null, null, null, "每班 50 元。", null, 1), worker))
                .isEqualTo("consultation.table.agreed");
        done(new Reopen(clause, false), chief);
        assertThat(clause(clause).state()).isEqualTo(ClauseState.AGREED);
        assertThat(refusal(new Reopen(clause, false), chief)).isEqualTo("consultation.table.reopening");
        done(new Reopen(clause, false), boss);
        assertThat(clause(clause).state()).isEqualTo(ClauseState.WAITING);
        assertThat(journey.lastEntry().kind()).isEqualTo("clause.reopened");
    }

    @Test
    void forgetsInitialsWhenANewPassComes() {
        var clause = proposed("夜班津贴", "每班 45 元。");
        done(new Sign(clause, 1, false), chief);
        answer(clause, "每班 38 元。", 1, clerk);
        done(new Sign(clause, 2, false), boss);
        assertThat(clause(clause).state()).isEqualTo(ClauseState.INITIALLED);
        assertThat(clause(clause).initialledBy(WORKERS)).isFalse();
    }

    @Test
    void keepsWhoInitialledAPackageThoughAnotherIsChiefBySince() {
        var night = proposed("夜班津贴", "每班 45 元。");
        var growth = proposed("工资增长", "增长 6.2%。");
        done(bundle(night, growth), clerk);
        done(new SignBundle(1, false), chief);
        journey.must("representatives", Role.UNION_CHAIR, """
                {'side': 'WORKERS', 'producedBy': 'CONGRESS_ELECTED', 'members': [
                  {'name': '赵二', 'gender': 'F', 'chief': true, 'frontline': true},
                  {'name': '赵四', 'gender': 'M', 'frontline': true},
                  {'name': '赵三', 'gender': 'M', 'frontline': true}]}""");
        done(new SignBundle(1, false), boss);
        var table = tables.of(journey.id());
        assertThat(List.of(table.clause(night), table.clause(growth)))
                .allSatisfy(one -> assertThat(one.initials())
                        .extracting(Initial::side, Initial::name)
                        .containsExactlyInAnyOrder(
                                org.assertj.core.groups.Tuple.tuple(WORKERS, "赵一"),
                                org.assertj.core.groups.Tuple.tuple(EMPLOYER, "钱一")));
    }

    @Test
    void takesAPackageWholeOrNotAtAll() {
        var night = proposed("夜班津贴", "每班 45 元。");
        var growth = proposed("工资增长", "增长 6.2%。");
        done(bundle(night, growth), clerk);
        assertThat(refusal(new Sign(night, 2, false), chief)).isEqualTo("consultation.table.whole-package");
        done(new SignBundle(1, false), boss);
        assertThat(clause(night).state()).isNotEqualTo(ClauseState.AGREED);
        done(new SignBundle(1, false), chief);
        assertThat(List.of(clause(night).state(), clause(growth).state()))
                .containsExactly(ClauseState.AGREED, ClauseState.AGREED);
        assertThat(journey.lastEntry().kind()).isEqualTo("deal.agreed");
    }

    @Test
    void letsAPackageLapseWhenOneOfItsClausesGoesOn() {
        var night = proposed("夜班津贴", "每班 45 元。");
        var growth = proposed("工资增长", "增长 6.2%。");
        done(bundle(night, growth), clerk);
        answer(night, "每班 44 元。", 2, worker);
        assertThat(refusal(new SignBundle(1, false), chief)).isEqualTo("consultation.table.package-over");
        done(new Sign(growth, 2, false), chief);
        done(bundle(night, growth), boss, 3, 2);
        assertThat(refusal(new WithdrawBundle(2), chief)).isEqualTo("consultation.table.package-theirs");
        done(new WithdrawBundle(2), clerk);
        assertThat(table().state(table().deal(2))).isEqualTo(PackageDeal.State.WITHDRAWN);
    }

    @Test
    void takesBackOnlyWhatTheOtherSideHasNotAnswered() {
        var clause = proposed("夜班津贴", "每班 45 元。");
        assertThat(refusal(new Withdraw(clause), boss)).isEqualTo("consultation.table.answered");
        done(new Withdraw(clause), worker);
        assertThat(clause(clause).state()).isEqualTo(ClauseState.WITHDRAWN);
        answer(clause, "每班 40 元。", 1, worker);
        answer(clause, "每班 38 元。", 2, clerk);
        assertThat(refusal(new Withdraw(clause), worker)).isEqualTo("consultation.table.answered");
    }

    @Test
    void letsTheRecorderLeaveAClauseAsideSoThatTheDraftNeedNotWait() {
        var clause = proposed("夜班津贴", "每班 45 元。");
        answer(clause, "每班 38 元。", 1, clerk);
        var recorder = new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Role.RECORDER,
                new org.shangliang.app.access.Scope.Case(journey.id()),
                "周平");
        assertThat(refusal(new TableCommand.Shelve(clause, "PARKED"), chief)).isEqualTo("case.not-yours");
        assertThatThrownBy(() -> tables.take(journey.id(), new TableCommand.Shelve(clause, "AGREED"), recorder))
                .isInstanceOf(InvalidInput.class);
        done(new TableCommand.Shelve(clause, "RESERVED"), recorder);
        assertThat(table().open()).isEqualTo(1);
        done(new TableCommand.Shelve(clause, "PARKED"), recorder);
        assertThat(clause(clause).state()).isEqualTo(ClauseState.PARKED);
        assertThat(table().open()).isZero();
        answer(clause, "每班 42 元。", 2, worker);
        assertThat(clause(clause).state()).isEqualTo(ClauseState.APART);
    }

    @Test
    void letsTheRecorderNoteForAWholePackageWhatCameOfIt() {
        var first = proposed("夜班津贴", "每班 45 元。");
        var second = proposed("工资增长", "增长 6.2%。");
        done(bundle(first, second), clerk);
        var recorder = new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Role.RECORDER,
                new org.shangliang.app.access.Scope.Case(journey.id()),
                "周平");
        assertThatThrownBy(() -> tables.take(journey.id(), new TableCommand.ShelveBundle(1, "AGREED"), recorder))
                .isInstanceOf(InvalidInput.class);
        done(new TableCommand.ShelveBundle(1, "PARKED"), recorder);
        var table = tables.of(journey.id());
        assertThat(table.state(table.deal(1))).isEqualTo(PackageDeal.State.SHELVED);
        assertThat(table.clauses()).extracting(NegotiatedClause::state).containsOnly(ClauseState.PARKED);
        assertThat(table.open()).isZero();
        assertThat(journey.lastEntry().kind()).isEqualTo("deal.shelved");
        assertThat(journey.lastEntry().facts()).containsEntry("state", "PARKED").containsEntry("clauses", "2");
        assertThat(refusal(new SignBundle(1, false), chief)).isEqualTo("consultation.table.package-over");
        assertThat(refusal(new TableCommand.ShelveBundle(1, "RESERVED"), recorder))
                .isEqualTo("consultation.table.package-over");
        answer(first, "每班 35 元。", 2, worker);
        var again = tables.of(journey.id());
        assertThat(again.state(again.deal(1))).isEqualTo(PackageDeal.State.OVERTAKEN);
        assertThat(again.clause(second).state()).isEqualTo(ClauseState.PARKED);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> tables.take(journey.id(), new Propose(null, "T99", " ", null, "", null, null), worker))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(FieldError::field)
                                .containsExactlyInAnyOrder("heading", "title", "text"));
        var clause = proposed("夜班津贴", "每班 45 元。");
        assertThat(refusal(new Propose(clause, null, null, null, "每班 45 元。", null, 1), clerk))
                .isEqualTo("consultation.table.unchanged");
        assertThatThrownBy(() -> tables.take(journey.id(), new Bundle(List.of(), null), worker))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isNotForTheReviewerNorForWhoIsNoLongerNamed() {
        assertThatThrownBy(() -> tables.look(journey.id(), journey.actor(Role.REVIEWER)))
                .isInstanceOf(NoSuch.class);
        var gone = journey.representative(WORKERS, "孙四");
        assertThatThrownBy(() -> tables.look(journey.id(), gone)).isInstanceOf(NoSuch.class);
        assertThat(refusal(new Propose(null, "T01.4", "x", null, "x", null, null), journey.actor(Role.OFFICER)))
                .isEqualTo("case.not-yours");
    }

    @Test
    void givesTheDraftItsClausesInTheOrderOfTheChapters() {
        var rest = proposed("T02", "休息", "每周休息两天。");
        var pay = proposed("T01.4", "工资增长", "增长 6.2%。");
        assertThat(CaseJourney.grounds(draft(""))).extracting(Ground::code).contains("consultation.draft.open-clauses");
        for (var clause : List.of(rest, pay)) {
            done(new Sign(clause, 1, false), boss);
            done(new Sign(clause, 1, false), chief);
        }
        assertThat(CaseJourney.grounds(draft("'clauses': [{'heading': 'T01', 'text': '增长百分之五。'}],")))
                .extracting(Ground::code)
                .containsExactly("consultation.draft.differs");
        CaseJourney.done(draft(""));
        var file = context.getBean(Consultations.class).file(journey.id());
        assertThat(java.util.Objects.requireNonNull(file.draft()).clauses())
                .extracting(Draft.Clause::heading, Draft.Clause::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("T01.4", "增长6.2%。"),
                        org.assertj.core.groups.Tuple.tuple("T02", "每周休息两天。"));
        assertThat(refusal(new Reopen(pay, false), chief)).isEqualTo("case.stage.table");
    }

    private Outcome<CaseReceipt> draft(String clauses) {
        return journey.takeWithScan("draft", Role.UNION_CHAIR, """
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30', %s
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""".formatted(clauses));
    }

    private UUID proposed(String title, String text) {
        return proposed("T01.4", title, text);
    }

    private UUID proposed(String heading, String title, String text) {
        done(new Propose(null, heading, title, null, text, "物价涨了", null), worker);
        return table().clauses().getLast().id();
    }

    private void answer(UUID clause, String text, int answers, Actor actor) {
        done(new Propose(clause, null, null, null, text, null, answers), actor);
    }

    private static Bundle bundle(UUID first, UUID second) {
        return new Bundle(List.of(new Line(first, "每班 40 元。", 1), new Line(second, "增长 5.8%。", 1)), "四月起");
    }

    private void done(Bundle deal, Actor actor, int first, int second) {
        var lines = java.util.Objects.requireNonNull(deal.lines());
        done(
                new Bundle(
                        List.of(
                                new Line(lines.get(0).clause(), "每班 41 元。", first),
                                new Line(lines.get(1).clause(), "增长 5.9%。", second)),
                        null),
                actor);
    }

    private void done(TableCommand command, Actor actor) {
        CaseJourney.done(tables.take(journey.id(), command, actor));
    }

    private String refusal(TableCommand command, Actor actor) {
        return CaseJourney.grounds(tables.take(journey.id(), command, actor))
                .getFirst()
                .code();
    }

    private Table table() {
        return tables.look(journey.id(), chief).table();
    }

    private NegotiatedClause clause(UUID id) {
        return table().clause(id);
    }
}
