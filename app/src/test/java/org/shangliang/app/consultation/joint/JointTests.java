package org.shangliang.app.consultation.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shangliang.law.Side.EMPLOYER;
import static org.shangliang.law.Side.WORKERS;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.joint.JointList.State;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Several employers sit at one table; each decides for itself, clause by clause, and is bound only by its own yes. */
@DatabaseTest
@Transactional
class JointTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JointTalks talks;

    @Autowired
    JointSeats seats;

    @Autowired
    JointPages pages;

    @Autowired
    JointLists lists;

    @Autowired
    Tables tables;

    @Autowired
    Employers employers;

    @Autowired
    MockMvc mvc;

    @Autowired
    Texts texts;

    private CaseJourney journey;
    private Actor chair;
    private Actor guest;
    private Actor guestUnion;
    private UUID guestId;
    private UUID pay;
    private UUID rest;

    @BeforeEach
    void twoEmployersSitAtOneTable() {
        var driver = CaseDriver.in(context);
        journey = CaseJourney.inTianjin(driver).before("draft").on("2022-03-22");
        chair = journey.actor(Role.UNION_CHAIR);
        var other = driver.workplace("120116", 40);
        guest = other.actor(Role.EMPLOYER);
        guestUnion = other.actor(Role.UNION_CHAIR);
        guestId = other.employer();
        assertThat(talks.set(journey.id(), "SECTORAL", "高新区配送行业", "CONTRACT", chair))
                .isEmpty();
        assertThat(talks.seat(journey.id(), employers.get(guestId).creditCode(), chair))
                .isEmpty();
        pay = proposed("每单单价", "每单不低于4.5元。");
        rest = proposed("休息", "满4小时歇20分钟。");
    }

    private UUID proposed(String title, String text) {
        take(new Propose(null, "T01.4", title, null, text, null, null), journey.representative(WORKERS, "赵二"));
        return tables.of(journey.id()).clauses().getLast().id();
    }

    private void take(org.shangliang.app.consultation.table.TableCommand command, Actor actor) {
        assertThat(tables.take(journey.id(), command, actor)).isInstanceOf(Outcome.Done.class);
    }

    private void bothInitial(UUID clause) {
        int pass = tables.of(journey.id()).clause(clause).last().number();
        take(new Sign(clause, pass, false), journey.representative(WORKERS, "赵一"));
        take(new Sign(clause, pass, false), journey.representative(EMPLOYER, "钱一"));
    }

    private List<String> stand(UUID clause, int pass, String stance, String words, Actor actor) {
        return codes(seats.stand(journey.id(), clause, pass, stance, words, actor));
    }

    private static List<String> codes(List<Ground> grounds) {
        return grounds.stream().map(Ground::code).toList();
    }

    private void draft() {
        journey.instead("""
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
    }

    @Test
    void keepsWhatWasTypedWhereAStandCannotBeTaken() throws Exception {
        bothInitial(pay);
        var long501 = "三班倒".repeat(167);
        var again = Jsoup.parse(mvc.perform(post("/joint/" + journey.id() + "/clauses/" + pay)
                        .with(SignedInAs.actor(guest))
                        .with(csrf())
                        .param("pass", "1")
                        .param("stance", "RESERVE")
                        .param("words", long501))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(again.select("textarea#w-" + pay).text()).isEqualTo(long501);
        assertThat(again.select("details[open] input[value=RESERVE][checked]")).hasSize(1);
    }

    @Test
    void takesNoStandOnceTheCaseIsOver() {
        bothInitial(pay);
        journey.must("closure", Role.UNION_CHAIR, "{'outcome': 'NO_AGREEMENT', 'reason': '谈不成'}");
        assertThat(stand(pay, 1, "ACCEPT", "", guest)).containsExactly("joint.over");
    }

    @Test
    void anEmployerAcceptsOneClauseReservesAnotherAndItsTextSaysSo() {
        bothInitial(pay);
        bothInitial(rest);
        assertThat(stand(pay, 1, "ACCEPT", "", guest)).isEmpty();
        assertThat(codes(seats.bind(journey.id(), "SEALED", guest)))
                .containsExactly("joint.draft-first", "joint.stances-open");
        assertThat(stand(rest, 1, "RESERVE", "我单位按三班倒。", guest)).isEmpty();
        draft();
        var before = seats.text(journey.id(), guest);
        assertThat(before.title()).startsWith("高新区配送行业性工资专项集体合同");
        assertThat(before.canonicalText())
                .contains("§ 第1条 | 每单不低于4.5元。", "我单位按三班倒。", "待核实", "（公章）")
                .doesNotContain("满4小时歇20分钟");
        assertThat(seats.bind(journey.id(), "SEALED", guest)).isEmpty();
        var party = seats.look(journey.id(), guest).party();
        assertThat(party.boundOn()).isEqualTo("2022-03-22");
        assertThat(party.digest())
                .as("the text does not change by being sealed")
                .isEqualTo(before.digest())
                .isEqualTo(seats.text(journey.id(), guest).digest());
        assertThat(journey.lastEntry().kind()).isEqualTo("joint.bound");
        assertThat(journey.lastEntry().facts()).containsEntry("digest", party.digest());
        assertThat(stand(pay, 1, "RESERVE", "不", guest)).containsExactly("joint.bound-already");
        assertThat(codes(talks.unseat(journey.id(), guestId, chair))).containsExactly("joint.stage");
        var lead = seats.look(journey.id(), journey.actor(Role.EMPLOYER)).party();
        assertThat(lead.boundOn()).as("nobody else is bound by it").isNull();
    }

    @Test
    void whatWasTakenOnFallsWithTheDraftThatWasRejected() {
        bothInitial(pay);
        bothInitial(rest);
        stand(pay, 1, "ACCEPT", "", guest);
        stand(rest, 1, "ACCEPT", "", guest);
        draft();
        assertThat(seats.bind(journey.id(), "RECOGNISED", guest)).isEmpty();
        assertThat(lists.of(journey.id()).orElseThrow().count(State.ACCEPTED)).isEqualTo(1);
        journey.through("congress").instead("""
                {'present': 50, 'for': 11, 'against': 35, 'abstain': 3, 'invalid': 1, 'secretBallot': true}""");
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
        assertThat(seats.look(journey.id(), guest).party().boundOn()).isNull();
        assertThat(codes(seats.bind(journey.id(), "RECOGNISED", guest))).containsExactly("joint.draft-first");
        assertThat(lists.of(journey.id()).orElseThrow().anyBound()).isFalse();
    }

    @Test
    void isNotBoundBeforeTheClausesAreAgreedNorByAStanceOnAnEarlierPass() {
        assertThat(stand(pay, 1, "ACCEPT", "", guest)).isEmpty();
        assertThat(stand(rest, 1, "ACCEPT", "", guest)).isEmpty();
        assertThat(codes(seats.bind(journey.id(), "SEALED", guest)))
                .containsExactly("joint.draft-first", "joint.clauses-open");
        take(new Propose(pay, null, null, null, "每单不低于4.4元。", null, 1), journey.representative(EMPLOYER, "钱二"));
        bothInitial(pay);
        bothInitial(rest);
        assertThat(codes(seats.bind(journey.id(), "SEALED", guest)))
                .containsExactly("joint.draft-first", "joint.stances-open");
        assertThat(stand(pay, 1, "ACCEPT", "", guest)).containsExactly("joint.overtaken");
        assertThat(seats.text(journey.id(), guest).canonicalText()).doesNotContain("§ 第1条 | 每单");
    }

    @Test
    void aSeatIsForItsOwnEmployerAndUnionAlone() {
        var stranger = CaseDriver.in(context).workplace("120116", 30).actor(Role.EMPLOYER);
        assertThatThrownBy(() -> seats.look(journey.id(), stranger)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> tables.look(journey.id(), guest)).isInstanceOf(NoSuch.class);
        assertThat(seats.mine(guest)).hasSize(1);
        assertThat(seats.mine(guestUnion)).hasSize(1);
        assertThat(seats.mine(stranger)).isEmpty();
        assertThat(stand(pay, 1, "ACCEPT", "", guestUnion)).containsExactly("joint.employers");
        assertThat(codes(seats.bind(journey.id(), "SEALED", guestUnion))).containsExactly("joint.employers");
        assertThat(codes(talks.set(journey.id(), "SECTORAL", "x", "MINUTES", journey.actor(Role.EMPLOYER))))
                .containsExactly("joint.not-yours");
    }

    @Test
    void withoutALabourRelationThereIsAnAccordAndNoDraftThatCouldTakeEffectBySilence() {
        assertThat(talks.set(journey.id(), "SECTORAL", "高新区配送行业", "MEMORANDUM", chair))
                .isEmpty();
        bothInitial(pay);
        bothInitial(rest);
        var refused = CaseJourney.grounds(journey.take("draft", Role.UNION_CHAIR, """
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}"""));
        assertThat(codes(refused)).containsExactly("case.no-contract");
        assertThat(seats.text(journey.id(), guest).canonicalText())
                .contains("平台劳动者权益协商备忘录", "不是集体合同", "不因期满自动生效")
                .doesNotContain("第54条");
        assertThat(stand(pay, 1, "ACCEPT", "", guest)).isEmpty();
        assertThat(stand(rest, 1, "ACCEPT", "", guest)).isEmpty();
        assertThat(seats.bind(journey.id(), "SEALED", guest)).isEmpty();
        assertThat(codes(talks.unseat(journey.id(), guestId, chair))).containsExactly("joint.stays");
        assertThat(codes(talks.set(journey.id(), "REGIONAL", "片区", "CONTRACT", chair)))
                .containsExactly("joint.fixed");
    }

    @Test
    void tellsPlatformWorkersWhatChangesInWordsBeforeAndAfter() {
        var wrong = catchThrowableOfType(
                InvalidInput.class, () -> talks.tell(journey.id(), pay, "MAGIC", "", "每单4.5元", chair));
        assertThat(wrong.errors())
                .containsExactly(new FieldError("topic", "joint.choose"), new FieldError("before", "joint.empty"));
        assertThat(talks.tell(journey.id(), pay, "PIECE_RATE", "每单4.2元", "每单4.5元", chair))
                .isEmpty();
        assertThat(seats.text(journey.id(), guest).canonicalText()).contains("| 计件单价 | 每单4.2元 | 每单4.5元 |");
    }

    @Test
    void saysWhichRulesOfTheScopeWereReadAndWhichWereNot() {
        var here =
                pages.page(talks.look(journey.id(), chair), FormValues.empty()).remarks();
        assertThat(codes(here)).as("three on each side fit 3 to 7").containsExactly("joint.congress.unverified");
        var elsewhere = CaseJourney.in(CaseDriver.in(context), "330106", ContractKind.WAGE)
                .before("draft")
                .on("2022-03-22");
        var there = talks.look(elsewhere.id(), elsewhere.actor(Role.UNION_CHAIR));
        assertThat(codes(JointRules.seats(there.context()))).containsExactly("joint.seats.unverified");
    }

    @Test
    void seatsOnlyEmployersOfTheDistrictAndEachOnce() {
        var far = CaseDriver.in(context).workplace("310104", 30).employer();
        assertThat(error(employers.get(far).creditCode())).isEqualTo("joint.unknown");
        assertThat(error("随便")).isEqualTo("joint.unknown");
        assertThat(error(employers.get(guestId).creditCode())).isEqualTo("joint.twice");
        assertThat(talks.unseat(journey.id(), guestId, chair)).isEmpty();
        assertThatThrownBy(() -> seats.look(journey.id(), guest)).isInstanceOf(NoSuch.class);
    }

    private String error(String creditCode) {
        var wrong = catchThrowableOfType(InvalidInput.class, () -> talks.seat(journey.id(), creditCode, chair));
        assertThat(wrong.errors().getFirst().field()).isEqualTo("creditCode");
        return wrong.errors().getFirst().code();
    }
}
