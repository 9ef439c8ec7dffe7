package org.shangliang.app.consultation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.balance.Balances;
import org.shangliang.app.consultation.caucus.Caucuses;
import org.shangliang.app.consultation.disclosure.Disclosures;
import org.shangliang.app.consultation.hardship.ConsentLines;
import org.shangliang.app.consultation.hardship.Measure;
import org.shangliang.app.consultation.hardship.MeasureKind;
import org.shangliang.app.consultation.hardship.MeasureTerms;
import org.shangliang.app.consultation.hardship.Measures;
import org.shangliang.app.consultation.joint.JointTalks;
import org.shangliang.app.consultation.pay.PayDraft;
import org.shangliang.app.consultation.pay.PayTable;
import org.shangliang.app.consultation.pay.ScenarioDraft;
import org.shangliang.app.consultation.redraft.Redrafts;
import org.shangliang.app.consultation.room.RoomCommand;
import org.shangliang.app.consultation.room.Rooms;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Whoever's written mandate has run out does nothing for the side any more, whatever it is. */
@DatabaseTest
@Transactional
class MandateActsTests {
    private static final String TEAM = """
            {'side': 'WORKERS', 'producedBy': 'CONGRESS_ELECTED', 'members': [
              {'name': '赵一', 'gender': 'M', 'chief': true, 'frontline': true, 'delegated': true,
               'mandateUntil': '2022-03-22'},
              {'name': '赵二', 'gender': 'F', 'frontline': true},
              {'name': '赵三', 'gender': 'M', 'frontline': true}]}""";
    private static final UUID NONE = new UUID(0, 0);
    private static final MeasureTerms CUT = new MeasureTerms(
            MeasureKind.ADJUSTED_PAY,
            "降薪",
            LocalDate.of(2022, 4, 1),
            LocalDate.of(2022, 6, 30),
            LocalDate.of(2022, 5, 1),
            236_000L,
            "中层以上降 20%",
            "恢复原标准",
            20,
            true);
    private static final PayDraft FIGURES = new PayDraft("在册职工", "2022-02", List.of(), 0L, 0L, null, null, null);

    /** An act of the chief of the workers' side. */
    @FunctionalInterface
    private interface Act {
        List<Ground> by(MandateActsTests world, Actor chief, UUID caseId);
    }

    private static final Map<String, Act> ACTS = new LinkedHashMap<>();

    static {
        table();
        room();
        figures();
        measures();
        ACTS.put(
                "登记现场查阅",
                (world, chief, id) ->
                        world.bean(Disclosures.class).register(id, 1, "赵一", LocalDate.of(2022, 3, 22), null, chief));
        ACTS.put(
                "写我方准备",
                (world, chief, id) -> grounds(world.bean(Caucuses.class).write(id, "NOTE", "先谈工资", chief)));
        ACTS.put(
                "删我方准备",
                (world, chief, id) -> grounds(world.bean(Caucuses.class).remove(id, NONE, chief)));
        ACTS.put(
                "带回修改稿",
                (world, chief, id) -> grounds(world.bean(Redrafts.class).bring(id, new byte[0], "稿.docx", chief)));
        ACTS.put(
                "写平台变化",
                (world, chief, id) ->
                        world.bean(JointTalks.class).tell(id, NONE, "PIECE_RATE", "每单4.2元", "每单4.5元", chief));
    }

    private static void table() {
        var commands = Map.<String, TableCommand>of(
                "提条款", new TableCommand.Propose(null, "T01.4", "夜班", null, "夜班津贴", null, null),
                "提一揽子", new TableCommand.Bundle(List.of(), null),
                "草签", new TableCommand.Sign(NONE, 1, false),
                "重新谈", new TableCommand.Reopen(NONE, false),
                "撤回条款", new TableCommand.Withdraw(NONE),
                "签一揽子", new TableCommand.SignBundle(1, false),
                "撤回一揽子", new TableCommand.WithdrawBundle(1));
        commands.forEach((name, command) -> ACTS.put(
                name, (world, chief, id) -> grounds(world.bean(Tables.class).take(id, command, chief))));
    }

    private static void room() {
        var commands = Map.<String, RoomCommand>of(
                "通知开会", new RoomCommand.Convene("2022-03-25", "14:00", "ON_SITE", "会议室", null),
                "到会", new RoomCommand.Join(null),
                "签会议记录", new RoomCommand.Confirm(null));
        commands.forEach((name, command) -> ACTS.put(
                name, (world, chief, id) -> grounds(world.bean(Rooms.class).take(id, command, chief))));
    }

    private static void figures() {
        ACTS.put("报数", (world, chief, id) -> grounds(world.bean(PayTable.class).state(id, FIGURES, chief)));
        ACTS.put("认数", (world, chief, id) -> grounds(world.bean(PayTable.class).confirm(id, null, chief)));
        ACTS.put(
                "提工资方案",
                (world, chief, id) -> grounds(world.bean(PayTable.class)
                        .propose(id, new ScenarioDraft("方案", 1, 12, null, null, null), chief)));
        ACTS.put(
                "撤工资方案",
                (world, chief, id) -> grounds(world.bean(PayTable.class).withdraw(id, NONE, chief)));
        ACTS.put("定刻度", (world, chief, id) -> grounds(world.bean(Balances.class).scale(id, List.of(), chief)));
        ACTS.put("悄悄写", (world, chief, id) -> grounds(world.bean(Balances.class).mark(id, List.of(), chief)));
        ACTS.put(
                "同意揭晓", (world, chief, id) -> grounds(world.bean(Balances.class).consent(id, true, chief)));
        ACTS.put(
                "收回同意", (world, chief, id) -> grounds(world.bean(Balances.class).consent(id, false, chief)));
    }

    private static void measures() {
        ACTS.put("提措施", (world, chief, id) -> grounds(world.bean(Measures.class).propose(id, CUT, chief)));
        ACTS.put(
                "改措施",
                (world, chief, id) -> grounds(world.bean(Measures.class).amend(id, world.measure.id(), CUT, chief)));
        ACTS.put(
                "草签措施",
                (world, chief, id) -> grounds(world.bean(Measures.class).initial(id, world.measure.id(), 1, chief)));
        ACTS.put(
                "撤措施",
                (world, chief, id) -> grounds(world.bean(Measures.class).withdraw(id, world.measure.id(), chief)));
        ACTS.put(
                "登记书面同意",
                (world, chief, id) -> grounds(world.bean(Measures.class)
                        .consent(id, world.measure.id(), new ConsentLines(List.of("张三")), chief)));
        ACTS.put(
                "撤书面同意",
                (world, chief, id) ->
                        grounds(world.bean(Measures.class).withdrawConsent(id, world.measure.id(), NONE, chief)));
    }

    @Autowired
    ApplicationContext context;

    private CaseJourney journey;
    private Measure measure;

    @BeforeEach
    void aMandateEndsToday() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
        journey.must("representatives", Role.UNION_CHAIR, TEAM);
        measure = ((Outcome.Done<Measure>)
                        bean(Measures.class).propose(journey.id(), CUT, journey.actor(Role.UNION_CHAIR)))
                .value();
    }

    static Stream<String> acts() {
        return ACTS.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    @DisplayName("书面委托过期的代表，什么都不能再替本方办")
    void isRefusedTheDayAfter(String name) {
        var act = Objects.requireNonNull(ACTS.get(name));
        var chief = journey.chief(Side.WORKERS);
        journey.on("2022-03-23");
        assertThat(act.by(this, chief, journey.id()))
                .extracting(Ground::code)
                .containsExactly("consultation.mandate.lapsed");
        journey.on("2022-03-22");
        assertThat(codes(act, chief)).doesNotContain("consultation.mandate.lapsed");
    }

    /** On its last day the mandate stands; whether the act is otherwise complete is not asked here. */
    private List<String> codes(Act act, Actor chief) {
        try {
            return act.by(this, chief, journey.id()).stream().map(Ground::code).toList();
        } catch (InvalidInput | NoSuch incomplete) {
            return List.of();
        }
    }

    private static List<Ground> grounds(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var grounds) ? grounds : List.of();
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
