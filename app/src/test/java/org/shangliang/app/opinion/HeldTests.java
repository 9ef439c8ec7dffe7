package org.shangliang.app.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.opinion.HeldWords.Wording;
import org.shangliang.app.opinion.Paths.Standing;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A script that speaks without end silences nobody: what is too much waits, and an honest worker's words among it are found. */
@DatabaseTest
@Transactional
class HeldTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 16);
    private static final String FLOOD = "食堂承包商必须马上换掉";
    private static final String HONEST = "夜班费八块钱，十年没变过";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Calls calls;

    @Autowired
    Sayings sayings;

    @Autowired
    Groups groups;

    @Autowired
    HeldWords held;

    @Autowired
    Takedowns takedowns;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Paths paths;

    @Autowired
    Dockets dockets;

    CaseDriver driver;
    Actor chair;
    CallView call;
    String honest;
    final List<String> flood = new ArrayList<>();

    /** Two workers may speak; a script has said the same sixty times, and one of the workers comes in the midst of it. */
    @BeforeEach
    void somebodyFloods() {
        driver = CaseDriver.in(context);
        driver.on(TODAY);
        var workplace = driver.workplace("120116", 2);
        chair = workplace.actor(Role.UNION_CHAIR);
        var draft = new CallDraft(workplace.employer(), "您最想谈什么", "", TODAY, TODAY.plusDays(7), 2);
        call = calls.get(calls.open(draft, chair), chair);
        for (int at = 0; at < 60; at++) {
            flood.add(say(at % 2 == 0 ? FLOOD : FLOOD + "！！"));
            if (at == 44) {
                honest = say(HONEST);
            }
        }
        driver.dawn(TODAY.plusDays(8));
    }

    private String say(String body) {
        return sayings.say(call, sayings.ticket(call), List.of(), body);
    }

    private Paths.Way way(String receipt) {
        return ReceiptCode.read(receipt).flatMap(paths::of).orElseThrow();
    }

    private UUID sample(String words) {
        return held.of(call.id(), chair).stream()
                .filter(wording -> wording.texts().getFirst().body().startsWith(words))
                .map(Wording::sample)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(FieldError::code)
                                .containsExactly(code));
    }

    @Test
    @DisplayName("刷屏的不退回：超出的等工会看，说法几乎一样的排在一起，老实人的一条也在")
    void holdsWhatIsTooMuchAndShowsItByWording() {
        assertThat(way(flood.getFirst()).standing()).isEqualTo(Standing.ENTERED);
        assertThat(way(flood.getLast()).standing()).isEqualTo(Standing.HELD);
        assertThat(way(honest).standing()).isEqualTo(Standing.HELD);
        assertThat(held.of(call.id(), chair))
                .extracting(Wording::opinions, Wording::isFlood)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(40, true), org.assertj.core.groups.Tuple.tuple(1, false));
        assertThat(groups.of(call.id(), chair)).extracting(GroupView::opinions).containsExactly(20);
    }

    @Test
    @DisplayName("放行老实人的一条，刷屏的留一条：每张回执都有下落，条数只多两条")
    void entersTheHonestOneAndCountsTheFloodOnce() {
        refused(() -> held.keepOne(call.id(), List.of(sample(HONEST)), chair), "opinion.held-few");
        refused(() -> held.release(call.id(), List.of(UUID.randomUUID()), chair), "opinion.held-changed");
        refused(() -> held.release(call.id(), List.of(), chair), "opinion.held-tick");
        held.release(call.id(), List.of(sample(HONEST)), chair);
        held.keepOne(call.id(), List.of(sample(FLOOD)), chair);
        assertThat(held.of(call.id(), chair)).isEmpty();
        assertThat(held.copies(call.id(), chair)).isEqualTo(39);
        assertThat(way(honest).standing()).isEqualTo(Standing.ENTERED);
        assertThat(way(honest).matters().getFirst().group().title()).isEqualTo("夜班津贴");
        assertThat(groups.of(call.id(), chair)).extracting(GroupView::opinions).containsExactly(21, 1);
        var copied = flood.stream()
                .filter(receipt -> way(receipt).standing() == Standing.COPIED)
                .toList();
        assertThat(copied).hasSize(39);
        assertThat(copied)
                .allSatisfy(receipt -> assertThat(way(receipt).matters())
                        .extracting(matter -> matter.group().title())
                        .containsExactly("食堂"));
        takedowns.take(
                jdbc.sql("select distinct kept_id from opinion_held")
                        .query(UUID.class)
                        .list(),
                "ABUSIVE",
                chair);
        assertThat(copied)
                .allSatisfy(receipt -> assertThat(way(receipt).takenDown()).isEqualTo("ABUSIVE"));
        assertThat(jdbc.sql("select distinct body || picks from opinion_held")
                        .query(String.class)
                        .list())
                .containsExactly("");
        assertThat(dockets.entries(call.id()))
                .extracting(entry -> entry.kind() + entry.facts().get("opinions"))
                .contains("opinions.held-released1", "opinions.held-one-kept40");
    }

    @Test
    @DisplayName("等看的、没有重复收的也能撤回；留下的那条被撤回，说过同样话的人还在")
    void whatIsHeldCanBeTakenBackToo() {
        withdrawals.withdraw(ReceiptCode.read(honest).orElseThrow());
        assertThat(way(honest).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(held.of(call.id(), chair)).hasSize(1);
        held.keepOne(call.id(), List.of(sample(FLOOD)), chair);
        var kept = flood.stream()
                .filter(receipt -> ReceiptCode.read(receipt)
                        .filter(code -> jdbc.sql("select exists (select 1 from opinion_opinion o join opinion_held h"
                                        + " on h.kept_id = o.id where o.receipt = ?)")
                                .param(code.digest())
                                .query(Boolean.class)
                                .single())
                        .isPresent())
                .findFirst()
                .orElseThrow();
        withdrawals.withdraw(ReceiptCode.read(kept).orElseThrow());
        assertThat(way(kept).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(groups.of(call.id(), chair)).extracting(GroupView::opinions).containsExactly(21);
        assertThat(held.copies(call.id(), chair)).isEqualTo(38);
        assertThat(flood)
                .filteredOn(receipt -> way(receipt).standing() == Standing.COPIED)
                .hasSize(38)
                .allSatisfy(receipt -> assertThat(way(receipt).matters()).isNotEmpty());
    }

    @Test
    @DisplayName("工会的页面：提醒有多少条等看，勾选放行；不勾选退回说明；接口也一样")
    void theChairReviewsOnThePageAndInTheApi() throws Exception {
        assertThat(page("/opinions/" + call.id())).contains("41 条等您看过");
        var path = "/opinions/" + call.id() + "/held";
        assertThat(page(path)).contains(FLOOD, HONEST, "40 条", "等看 41 条");
        var none = mvc.perform(post(path)
                        .param("act", "release")
                        .with(SignedInAs.actor(chair))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(none.getContentAsString(StandardCharsets.UTF_8)).contains("请先勾选要处理的说法");
        var done = mvc.perform(post(path)
                        .param("act", "one")
                        .param("wording", sample(FLOOD).toString())
                        .with(SignedInAs.actor(chair))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(page(path)).contains(HONEST, "没有重复收的 39 条").doesNotContain(FLOOD);
        held.release(call.id(), List.of(sample(HONEST)), chair);
        assertThat(page(path)).contains("现在没有等看的意见");
    }

    private String page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(SignedInAs.actor(chair)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .text();
    }

    @Test
    @DisplayName("等看的满两万条才不再收，写的字还在表里")
    void turnsAwayOnlyWhenTheReviewIsFull() {
        driver.on(TODAY);
        assertThat(say("还能提")).isNotEmpty();
        jdbc.sql("""
                        insert into opinion_held (id, call_id, batch, receipt, picks, body)
                        select gen_random_uuid(), ?, 1, sha256(n::text::bytea), '', 'x' || n
                        from generate_series(1, 20000) n""").param(call.id()).update();
        refused(() -> say("提不了"), "opinion.flood");
        assertThat(held.of(call.id(), chair).stream()
                        .mapToInt(one -> one.texts().size()))
                .hasSizeLessThanOrEqualTo(HeldStore.SHOWN);
    }
}
