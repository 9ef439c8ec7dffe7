package org.shangliang.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.organization.handover.HandoverPart;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.supervision.meeting.MeetingView.Kind;
import org.shangliang.app.supervision.meeting.MeetingView.Presence;
import org.shangliang.app.supervision.meeting.Meetings;
import org.shangliang.app.supervision.meeting.PlanMeeting;
import org.shangliang.app.supervision.meeting.RecordMeeting;
import org.shangliang.app.supervision.meeting.RecordMeeting.Attendance;
import org.shangliang.app.supervision.meeting.RecordMeeting.Resolution;
import org.shangliang.app.supervision.visit.Mending;
import org.shangliang.app.supervision.visit.Rectifications;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Special-topic meetings from the invitation to what was resolved and verified. */
@DatabaseTest
@Transactional
class MeetingTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 17);
    private static final Actor OFFICER = SignedInAs.anActor(Role.OFFICER, new Scope.Region("120116"));
    private static final Actor NEIGHBOUR = SignedInAs.anActor(Role.OFFICER, new Scope.Region("120110"));

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Meetings meetings;

    private CaseDriver driver;
    private CaseJourney offered;
    private UUID enterprise;
    private UUID meeting;

    @BeforeEach
    void anInvitation() {
        driver = CaseDriver.in(context);
        offered = CaseJourney.inTianjin(driver).through("offer/receipt");
        driver.on(TODAY);
        enterprise = offered.workplace().employer();
        meeting = meetings.plan(plan(TODAY), OFFICER);
    }

    @Test
    void invitesTheEmployerItsUnionAndOthersByName() {
        var planned = meetings.get(meeting, OFFICER);
        assertThat(planned.invitees())
                .extracting(one -> one.kind())
                .containsExactly(Kind.EMPLOYER, Kind.UNION, Kind.PERSON);
        assertThat(codes(() -> meetings.plan(plan(TODAY.minusDays(1)), OFFICER)))
                .containsExactly("supervision.meeting.past");
        var nobody = new PlanMeeting("会", TODAY, "14:00", "三楼", List.of("议"), List.of(), List.of(), List.of());
        assertThat(codes(() -> meetings.plan(nobody, OFFICER))).containsExactly("supervision.meeting.nobody");
    }

    @Test
    void asksToSayThatNothingWasResolvedAndThatSomebodyCame() {
        assertThat(codes(() -> record(List.of(), false))).containsExactly("supervision.meeting.nothing-said");
        assertThat(codes(() -> record(List.of(resolution(TODAY)), true)))
                .containsExactly("supervision.meeting.both-said");
        assertThat(codes(() -> record(List.of(resolution(TODAY.minusDays(1))), false)))
                .containsExactly("supervision.meeting.due");
        var alone = new Attendance(Presence.ABSENT, null);
        assertThat(codes(() -> meetings.record(
                        meeting,
                        new RecordMeeting(TODAY, "周敏", List.of(alone, alone, alone), null, List.of(), true, List.of()),
                        OFFICER)))
                .containsExactly("supervision.meeting.empty");
        assertThat(meetings.get(meeting, OFFICER).head().heldOn()).isNull();
    }

    @Test
    void followsWhatWasResolvedTogetherWithTheFindingsOfVisits() {
        var rectifications = context.getBean(Rectifications.class);
        record(List.of(resolution(TODAY.plusDays(3))), false);
        assertThat(codes(() -> record(List.of(), true))).containsExactly("supervision.meeting.recorded-already");
        var item = rectifications.open(OFFICER).getFirst();
        assertThat(item.meeting()).isEqualTo(meeting);
        rectifications.mend(item.id(), new Mending(TODAY, "已书面答复"), OFFICER);
        rectifications.verify(item.id(), OFFICER);
        assertThat(rectifications.open(OFFICER)).isEmpty();
        assertThat(rectifications.open(NEIGHBOUR)).isEmpty();
        assertThatThrownBy(() -> rectifications.item(item.id(), NEIGHBOUR)).isInstanceOf(NoSuch.class);
        assertThat(meetings.get(meeting, OFFICER).resolutions().getFirst().verifiedOn())
                .isEqualTo(TODAY);
    }

    @Test
    void makesMinutesAndWritesItIntoTheDocket() {
        record(List.of(resolution(TODAY.plusDays(3))), false);
        var paper = meetings.get(meeting, OFFICER).head().paperId();
        assertThat(context.getBean(StoredDocuments.class).document(paper).canonicalText())
                .contains("会议纪要", "书面答复要约", "人事部 李经理", "没有来", "（赵总）");
        var dockets = context.getBean(Dockets.class);
        assertThat(dockets.entries(offered.id()).getLast().kind()).isEqualTo("supervision.met");
        assertThat(dockets.verify(offered.id()).whole()).isTrue();
    }

    @Test
    void isThereForItsOwnRegionOnly() {
        assertThatThrownBy(() -> meetings.get(meeting, NEIGHBOUR)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> meetings.plan(plan(TODAY), NEIGHBOUR)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> meetings.list(offered.actor(Role.UNION_CHAIR))).isInstanceOf(NoSuch.class);
    }

    @Test
    void passesToASuccessorUntilItHasBeenHeld() {
        var next = successor();
        var part = part();
        assertThat(part.of(OFFICER.account(), NEIGHBOUR)).isEmpty();
        assertThat(part.of(OFFICER.account(), OFFICER)).singleElement().satisfies(duty -> {
            assertThat(duty.path()).isEqualTo("/meetings/" + meeting);
            assertThat(duty.due()).isEqualTo(TODAY);
        });
        part.move(OFFICER.account(), next, OFFICER);
        assertThat(part.of(OFFICER.account(), OFFICER)).isEmpty();
        assertThat(part.of(next.id(), OFFICER)).hasSize(1);
        record(List.of(resolution(TODAY.plusDays(3))), false);
        assertThat(part.of(next.id(), OFFICER)).isEmpty();
    }

    private HandoverPart part() {
        return context.getBeansOfType(HandoverPart.class).values().stream()
                .filter(one -> one.code().equals("meetings"))
                .findFirst()
                .orElseThrow();
    }

    private AccountView successor() {
        var accounts = context.getBean(Accounts.class);
        var opened = accounts.open(null, new NewAccount("chenjing", "陈静", "120116"));
        return accounts.find(opened.account()).orElseThrow();
    }

    @Test
    void isCalledAndRecordedInTheBrowserAndLosesNothing() throws Exception {
        assertThat(page(get("/meetings/new").param("employer", enterprise.toString()))
                        .select("input[name=employer][checked]")
                        .eachAttr("value"))
                .containsExactly(enterprise.toString());
        var refused = mvc.perform(post("/meetings")
                        .param("title", "推进会")
                        .param("employer", enterprise.toString())
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(Jsoup.parse(refused.getResponse().getContentAsString())
                        .select("input[name=title]")
                        .val())
                .isEqualTo("推进会");
        var again = mvc.perform(post("/meetings/" + meeting)
                        .param("on", TODAY.toString())
                        .param("chair", "周敏")
                        .param("attendance[0].presence", "PRESENT")
                        .param("attendance[1].presence", "EXCUSED")
                        .param("attendance[2].presence", "ABSENT")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(Jsoup.parse(again.getResponse().getContentAsString()).text()).contains("没有议定事项的，请勾选");
        mvc.perform(post("/meetings/" + meeting)
                        .param("on", TODAY.toString())
                        .param("chair", "周敏")
                        .param("attendance[0].presence", "PRESENT")
                        .param("attendance[1].presence", "EXCUSED")
                        .param("attendance[2].presence", "ABSENT")
                        .param("resolutions[0].text", "书面答复要约")
                        .param("resolutions[0].owner", "人事部")
                        .param("resolutions[0].due", "2022-03-20")
                        .param("resolutions[0].enterprise", enterprise.toString())
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(page(get("/meetings/" + meeting)).text()).contains("会议纪要 PDF", "书面答复要约", "还没办");
        assertThat(page(get("/visits")).text()).contains("书面答复要约");
        assertThat(page(get("/enterprises/" + enterprise + "/contacts")).text()).contains("专题会“推进会”：到会");
    }

    @Test
    void doesTheSameByTheApi() throws Exception {
        mvc.perform(post("/api/v1/meetings/" + meeting + "/record")
                        .contentType("application/json")
                        .content("""
                                {"on": "2022-03-17", "chair": "周敏", "attendance": [{"presence": "PRESENT"},
                                 {"presence": "PRESENT"}, {"presence": "ABSENT"}], "nothingResolved": true}""")
                        .with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.head.nothing").value(true))
                .andExpect(jsonPath("$.head.present").value(2));
    }

    private PlanMeeting plan(LocalDate on) {
        return new PlanMeeting(
                "推进会",
                on,
                "14:00",
                "三楼会议室",
                List.of("说清卡在哪里"),
                List.of(enterprise),
                List.of(Kind.EMPLOYER, Kind.UNION),
                List.of("人社局劳动关系科"));
    }

    private void record(List<Resolution> resolutions, boolean nothing) {
        var attendance = List.of(
                new Attendance(Presence.PRESENT, "赵总"),
                new Attendance(Presence.PRESENT, null),
                new Attendance(Presence.ABSENT, null));
        meetings.record(
                meeting, new RecordMeeting(TODAY, "周敏", attendance, "说了难处", resolutions, nothing, List.of()), OFFICER);
    }

    private Resolution resolution(LocalDate due) {
        return new Resolution("书面答复要约", "人事部 李经理", due, enterprise);
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput input) {
            return input.errors().stream().map(FieldError::code).toList();
        }
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
