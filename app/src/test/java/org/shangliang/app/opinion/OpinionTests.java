package org.shangliang.app.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.opinion.Agendas.Choice;
import org.shangliang.app.opinion.GroupStore.Placing;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseDriver.Workplace;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** From a call to the agenda: what is taken, how it is grouped, what the union does with it, where a receipt leads. */
@DatabaseTest
@Transactional
class OpinionTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 16);

    @Autowired
    ApplicationContext context;

    @Autowired
    Calls calls;

    @Autowired
    Sayings sayings;

    @Autowired
    Groups groups;

    @Autowired
    Takedowns takedowns;

    @Autowired
    Agendas agendas;

    @Autowired
    Paths paths;

    @Autowired
    WorkerWords words;

    @Autowired
    Dockets dockets;

    CaseDriver driver;
    Workplace workplace;
    Actor chair;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
        driver.on(TODAY);
        workplace = driver.workplace("120116", 200);
        chair = workplace.actor(Role.UNION_CHAIR);
    }

    private CallView call(int audience) {
        var draft = new CallDraft(workplace.employer(), "您最想谈什么", "", TODAY, TODAY.plusDays(7), audience);
        return calls.get(calls.open(draft, chair), chair);
    }

    private String say(CallView call, String body) {
        return sayings.say(call, sayings.ticket(call), List.of(), body);
    }

    private void nextDay() {
        driver.dawn(driver.bean(org.shangliang.app.platform.ProductClock.class)
                .today()
                .plusDays(1));
    }

    private Paths.Way way(String receipt) {
        return ReceiptCode.read(receipt).flatMap(paths::of).orElseThrow();
    }

    private org.shangliang.app.opinion.web.ReceiptPage shown(String receipt) {
        return words.way(way(receipt), ReceiptCode.read(receipt).orElseThrow());
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(FieldError::code)
                                .contains(code));
    }

    @Test
    void aFormSentTwiceGivesTheSameReceiptAndCountsOnce() {
        var call = call(200);
        var ticket = sayings.ticket(call);
        var first = sayings.say(call, ticket, List.of("RAISE"), "工资该涨了");
        assertThat(sayings.say(call, ticket, List.of("RAISE"), "工资该涨了")).isEqualTo(first);
        say(call, "食堂菜太贵");
        say(call, "年假休不了");
        nextDay();
        assertThat(groups.of(call.id(), chair)).extracting(GroupView::opinions).containsOnly(1);
        assertThat(first).matches("[0-9A-Z]{4}( [0-9A-Z]{4}){3}");
    }

    @Test
    void wordsAreEnteredTogetherNeverAlone() {
        var call = call(200);
        var receipt = say(call, "夜班费太低");
        say(call, "夜班津贴该涨涨");
        nextDay();
        assertThat(groups.of(call.id(), chair)).isEmpty();
        assertThat(way(receipt).batch()).isNull();
        say(call, "社保断了");
        nextDay();
        assertThat(groups.of(call.id(), chair)).extracting(GroupView::title).containsExactly("夜班津贴", "社保和公积金");
        assertThat(way(receipt).batch()).isOne();
        for (int at = 0; at < 10; at++) {
            say(call, "食堂太差" + at);
        }
        assertThat(calls.get(call.id(), chair).batches()).isEqualTo(2);
    }

    @Test
    void whatWaitsIsEnteredWhenTheCallIsClosed() {
        var call = call(200);
        var receipt = say(call, "夜班费太低");
        calls.close(call.id(), chair);
        refused(() -> say(calls.get(call.id(), chair), "晚了"), "opinion.closed");
        assertThat(way(receipt).batch()).isOne();
    }

    @Test
    void takesNothingEmptyOrTooLong() {
        var call = call(1);
        refused(() -> say(call, "  "), "opinion.nothing");
        refused(() -> say(call, "长".repeat(1001)), "opinion.long");
    }

    @Test
    void anIdenticalFloodIsOneWordingOfMany() {
        var call = call(200);
        for (int at = 0; at < 10; at++) {
            say(call, "班长张三应该马上下台");
        }
        var group = groups.of(call.id(), chair).getFirst();
        assertThat(group.opinions()).isEqualTo(10);
        assertThat(group.wordings()).isOne();
        assertThat(groups.floods(call.id(), chair)).containsEntry(group.id(), 10);
    }

    @Test
    void aPaperSlipKeepsItsWordsAndTellsWhoEnteredHowManyOnly() {
        var call = call(200);
        var code = ReceiptCode.fresh();
        sayings.enter(call, "李梅", code.spaced().toLowerCase(java.util.Locale.ROOT), List.of("NIGHT"), "夜班  费，太低噢");
        refused(() -> sayings.enter(call, "李梅", code.spaced(), List.of(), "又一次"), "opinion.code-used");
        refused(() -> sayings.enter(call, "李梅", "1234", List.of(), "好"), "opinion.code");
        refused(() -> sayings.enter(call, " ", ReceiptCode.fresh().spaced(), List.of(), "好"), "opinion.helper");
        say(call, "食堂贵");
        say(call, "食堂菜贵");
        nextDay();
        var night = groups.of(call.id(), chair).stream()
                .filter(group -> group.title().equals("夜班津贴"))
                .findFirst()
                .orElseThrow();
        assertThat(groups.originals(night.id(), chair))
                .extracting(Placing::body)
                .containsExactly("夜班  费，太低噢");
        assertThat(way(code.spaced()).matters()).isNotEmpty();
    }

    @Test
    void whatTheUnionMergedOrSplitStaysWhereItWasPut() {
        var call = call(200);
        List.of("夜班费太低", "夜班津贴十年没变", "夜班费上次漏发", "加班费没给够", "加班费算错了").forEach(body -> say(call, body));
        nextDay();
        var all = groups.of(call.id(), chair);
        var night = all.getFirst();
        var overtime = all.get(1);
        var missed = groups.originals(night.id(), chair).stream()
                .filter(one -> one.body().contains("漏发"))
                .map(Placing::id)
                .toList();
        var fresh = groups.split(night.id(), missed, "津贴漏发", chair);
        groups.merge(overtime.id(), night.id(), chair);
        groups.rename(night.id(), "夜班和加班的钱", chair);
        List.of("加班费不透明", "夜班费再涨涨", "体检没做").forEach(body -> say(call, body));
        nextDay();
        assertThat(groups.of(call.id(), chair))
                .extracting(GroupView::title, GroupView::opinions)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("夜班和加班的钱", 6),
                        org.assertj.core.groups.Tuple.tuple("津贴漏发", 1),
                        org.assertj.core.groups.Tuple.tuple("体检和职业病", 1));
        assertThat(groups.originals(fresh, chair)).extracting(Placing::body).containsExactly("夜班费上次漏发");
        refused(() -> groups.split(fresh, missed, "全部", chair), "opinion.split");
        refused(() -> groups.merge(fresh, fresh, chair), "opinion.merge");
    }

    @Test
    void whatIsTakenDownIsSeenNoMoreButKeptAndDocketed() {
        var call = call(200);
        var receipt = say(call, "王大锤那个混蛋滚出食堂");
        say(call, "食堂贵");
        say(call, "食堂菜少");
        nextDay();
        var group = groups.of(call.id(), chair).getFirst();
        var bad = groups.originals(group.id(), chair).stream()
                .filter(one -> one.body().contains("混蛋"))
                .map(Placing::id)
                .toList();
        refused(() -> takedowns.take(bad, "", chair), "opinion.takedown");
        takedowns.take(bad, "ABUSIVE", chair);
        takedowns.take(bad, "ABUSIVE", chair);
        assertThat(groups.originals(group.id(), chair)).hasSize(2);
        assertThat(groups.get(group.id(), chair).opinions()).isEqualTo(2);
        assertThat(takedowns.of(call.id(), chair))
                .extracting(Takedowns.Kept::body)
                .containsExactly("王大锤那个混蛋滚出食堂");
        var entries = dockets.entries(call.id());
        assertThat(entries).extracting(entry -> entry.kind()).containsExactly("opinions.called", "opinions.taken-down");
        assertThat(entries.getLast().canonical()).doesNotContain("混蛋").contains("ABUSIVE");
        assertThat(dockets.verify(call.id()).whole()).isTrue();
        assertThat(shown(receipt).standing()).contains("辱骂");
        assertThat(shown(receipt).ways()).isEmpty();
    }

    @Test
    void whatIsNotTakenIsAnsweredWithAReasonThatTheReceiptShows() {
        var call = call(200);
        var taken = say(call, "夜班费太低");
        var left = say(call, "食堂贵");
        say(call, "夜班费该涨");
        nextDay();
        var all = groups.of(call.id(), chair);
        var night = all.getFirst().id();
        var board = all.getLast().id();
        refused(() -> agendas.decide(call.id(), List.of(new Choice(night, true, null)), chair), "opinion.every-group");
        refused(
                () -> agendas.decide(
                        call.id(), List.of(new Choice(night, true, null), new Choice(board, false, " ")), chair),
                "opinion.reason");
        refused(
                () -> agendas.decide(
                        call.id(), List.of(new Choice(night, false, "缓"), new Choice(board, false, "缓")), chair),
                "opinion.none-taken");
        agendas.decide(call.id(), List.of(new Choice(night, true, null), new Choice(board, false, "行政已经答应整改")), chair);
        assertThat(stages(taken)).containsExactly("收到", "归类", "列入议题", "→企业答复", "·写进条款", "·合同生效", "·兑现情况");
        assertThat(shown(left).ways().getFirst().stages().getLast().text()).isEqualTo("行政已经答应整改");
    }

    private List<String> stages(String receipt) {
        return shown(receipt).ways().getFirst().stages().stream()
                .map(stage -> (stage.done() ? "" : stage.next() ? "→" : "·") + stage.label())
                .toList();
    }

    @Test
    void aReceiptFollowsTheWordsIntoTheCaseThatIsOpenedLater() {
        driver.on(LocalDate.of(2022, 3, 7));
        var draft =
                new CallDraft(workplace.employer(), "征集", "", LocalDate.of(2022, 3, 7), LocalDate.of(2022, 3, 20), 200);
        var call = calls.get(calls.open(draft, chair), chair);
        var receipt = say(call, "涨工资的事该谈了");
        say(call, "好几年没涨工资");
        say(call, "希望涨工资");
        driver.dawn(LocalDate.of(2022, 3, 8));
        var group = groups.of(call.id(), chair).getFirst();
        groups.rename(group.id(), "工资增长幅度", chair);
        agendas.decide(call.id(), List.of(new Choice(group.id(), true, null)), chair);
        var journey = CaseJourney.with(driver, workplace);
        assertThat(calls.get(call.id(), chair).caseId()).isEqualTo(journey.id());
        assertThat(agendas.proposed(journey.id()))
                .extracting(Agendas.Proposed::title, Agendas.Proposed::opinions)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("工资增长幅度", 0));
        assertThat(way(receipt).matters().getFirst().progress()).isNull();
        journey.through("agenda");
        assertThat(progress(receipt).item()).isOne();
        assertThat(progress(receipt).answer()).isNull();
        journey.through("reply");
        assertThat(progress(receipt).answer()).contains("同意协商");
        journey.through("meetings");
        assertThat(progress(receipt).result()).contains("谈成");
        assertThat(progress(receipt).inForce()).isNull();
    }

    @Test
    void aCallWithinACaseBeingPreparedBelongsToIt() {
        assertThat(call(200).caseId()).isNull();
        var journey = CaseJourney.with(driver, workplace);
        driver.on(TODAY);
        assertThat(call(200).caseId()).isEqualTo(journey.id());
        driver.on(LocalDate.of(2022, 3, 8));
        journey.through("offer");
        driver.on(TODAY);
        assertThat(call(200).caseId()).isNull();
    }

    private CaseProgress.Progress progress(String receipt) {
        return java.util.Objects.requireNonNull(
                way(receipt).matters().getFirst().progress());
    }

    @Test
    void nobodyButTheChairOfThatUnionSeesAnythingOfIt() {
        var call = call(200);
        List.of("夜班费太低", "夜班费少", "夜班费低").forEach(body -> say(call, body));
        nextDay();
        var group = groups.of(call.id(), chair).getFirst().id();
        var others = List.of(
                workplace.actor(Role.EMPLOYER),
                workplace.actor(Role.OFFICER),
                workplace.actor(Role.SUPERVISOR),
                driver.workplace("120116", 90).actor(Role.UNION_CHAIR));
        for (var other : others) {
            for (var act : List.<ThrowingCallable>of(
                    () -> calls.get(call.id(), other),
                    () -> groups.of(call.id(), other),
                    () -> groups.originals(group, other),
                    () -> groups.rename(group, "别的", other),
                    () -> takedowns.of(call.id(), other),
                    () -> takedowns.take(List.of(UUID.randomUUID()), "ABUSIVE", other),
                    () -> agendas.decide(call.id(), List.of(), other))) {
                assertThatThrownBy(act).isInstanceOf(NoSuch.class);
            }
        }
    }
}
