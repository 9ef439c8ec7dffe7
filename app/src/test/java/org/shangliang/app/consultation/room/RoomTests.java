package org.shangliang.app.consultation.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.Meeting.Mode;
import org.shangliang.app.consultation.model.Meeting.Result;
import org.shangliang.app.consultation.model.Meeting.Settlement;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** A meeting in the room, from the call to minutes that both chiefs signed. */
@DatabaseTest
@Transactional
class RoomTests {
    private static final String TEAM = """
            {'side': 'WORKERS', 'producedBy': 'CONGRESS_ELECTED', 'members': [
              {'name': '赵一', 'gender': 'M', 'chief': true, 'frontline': true},
              {'name': '赵四', 'gender': 'F', 'frontline': true},
              {'name': '赵三', 'gender': 'M', 'frontline': true}]}""";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Rooms rooms;

    private CaseJourney journey;
    private Actor chief;
    private Actor boss;
    private Actor recorder;

    @BeforeEach
    void talksHaveBegun() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
        chief = journey.representative(Side.WORKERS, "赵一");
        boss = journey.representative(Side.EMPLOYER, "钱一");
        recorder = new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.RECORDER, new Scope.Case(journey.id()), "周平");
    }

    @Test
    void becomesAMeetingOfTheProcedureWithTheVeryMinutesThatWereSigned() {
        called();
        opened();
        done(new RoomCommand.Turn(1), recorder);
        done(new RoomCommand.Note(1, "RESERVED", "企业方再核一核"), recorder);
        done(new RoomCommand.Note(1, "AGREED", "增长百分之五点八"), recorder);
        done(new RoomCommand.Close("散会前通报了用工情况"), recorder);
        var shown = digest();
        done(new RoomCommand.Confirm(null), chief);
        assertThat(code(() -> rooms.file(journey.id(), recorder))).isEqualTo("consultation.room.unconfirmed");
        done(new RoomCommand.Confirm(null), boss);
        assertThat(digest()).isEqualTo(shown);
        CaseJourney.done(rooms.file(journey.id(), recorder));
        var meeting = context.getBean(Consultations.class)
                .file(journey.id())
                .talks()
                .meetings()
                .getLast();
        assertThat(meeting.number()).isEqualTo(2);
        assertThat(meeting.mode()).isEqualTo(Mode.HYBRID);
        assertThat(meeting.chairedBy()).isEqualTo(Side.EMPLOYER);
        assertThat(meeting.workersPresent()).isEqualTo(2);
        assertThat(meeting.settlements()).containsExactly(new Settlement(1, Result.AGREED, "增长百分之五点八"));
        assertThat(context.getBean(StoredDocuments.class)
                        .of(journey.id())
                        .getLast()
                        .textDigest())
                .isEqualTo(shown);
        assertThat(journey.kinds()).contains("room.convened", "room.joined", "room.confirmed");
        assertThat(journey.lastEntry().kind()).isEqualTo("meeting.held");
        assertThat(rooms.look(journey.id(), chief).room().current()).isEmpty();
    }

    @Test
    void leavesToTheRecorderWhatIsTheRecorders() {
        called();
        assertThat(refusal(new RoomCommand.Open(), chief)).isEqualTo("consultation.room.recorder-only");
        assertThat(refusal(new RoomCommand.Note(1, "AGREED", "五"), recorder)).isEqualTo("consultation.room.not-open");
        opened();
        assertThat(refusal(new RoomCommand.Note(1, "AGREED", "五"), boss)).isEqualTo("consultation.room.recorder-only");
        assertThat(refusal(new RoomCommand.Close(null), chief)).isEqualTo("consultation.room.recorder-only");
        assertThat(refusal(new RoomCommand.Join(null), chief)).isEqualTo("consultation.room.there-already");
        assertThat(refusal(new RoomCommand.Join("路人"), recorder)).isEqualTo("consultation.room.no-representative");
        assertThat(refusal(new RoomCommand.Convene("2022-03-23", "9:30", "ON_SITE", "x", null), chief))
                .isEqualTo("consultation.room.going-on");
        done(new RoomCommand.Close(null), recorder);
        assertThat(refusal(new RoomCommand.Confirm(null), journey.representative(Side.WORKERS, "赵二")))
                .isEqualTo("consultation.room.chief-only");
    }

    @Test
    void opensOnItsDayAndClosesOnlyWhenBothSidesWereThere() {
        done(new RoomCommand.Convene("2022-03-23", "14:00", "ON_SITE", "会议室", null), chief);
        assertThat(refusal(new RoomCommand.Open(), recorder)).isEqualTo("consultation.room.not-today");
        journey.on("2022-03-23");
        done(new RoomCommand.Open(), recorder);
        done(new RoomCommand.Join(null), chief);
        assertThat(refusal(new RoomCommand.Close(null), recorder)).isEqualTo("consultation.room.nobody");
    }

    @Test
    void saysWhatIsMissingInACall() {
        assertThatThrownBy(() -> rooms.take(
                        journey.id(), new RoomCommand.Convene("2022-03-01", "2 点", "ONLINE", "", "meet.com"), chief))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(FieldError::field)
                                .containsExactly("on", "at", "place", "link"));
        assertThatThrownBy(() -> rooms.take(
                        journey.id(), new RoomCommand.Convene("2022-03-22", "14:00", "ONLINE", "线上", null), chief))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(FieldError::code)
                                .containsExactly("consultation.room.link-needed"));
    }

    @Test
    void isDoneOnItsPageByBothSidesAndTheRecorder() throws Exception {
        var path = "/cases/" + journey.id() + "/room";
        assertThat(page(get(path), chief, 200).text()).contains("现在没有要开的协商会", "通知开会");
        assertThat(page(post(path + "/acts/call").param("on", "昨天"), chief, 422).select(".msg"))
                .isNotEmpty();
        ask(
                post(path + "/acts/call")
                        .param("on", "2022-03-22")
                        .param("at", "14:00")
                        .param("mode", "ONLINE")
                        .param("place", "线上")
                        .param("link", "https://meeting.example.com/j/1"),
                boss,
                303);
        var calendar = text(ask(get(path + "/invitation.ics"), chief, 200));
        assertThat(calendar).contains("BEGIN:VEVENT", "DTSTART:20220322T060000Z", "第2次集体协商会", "https://meeting");
        ask(post(path + "/acts/opening"), recorder, 303);
        ask(post(path + "/acts/presence"), chief, 303);
        ask(post(path + "/acts/presence").param("name", "钱一"), recorder, 303);
        assertThat(page(post(path + "/acts/results").param("item", "1").param("result", "AGREED"), recorder, 422)
                        .text())
                .contains("请写下谈定的内容");
        ask(
                post(path + "/acts/results")
                        .param("item", "1")
                        .param("result", "PARKED")
                        .param("text", "等统计数据"),
                recorder,
                303);
        var live = page(get(path), boss, 200);
        assertThat(live.select("#room-live").text()).contains("正在开会", "职工方到会 1/3", "企业方到会 1/3", "搁置", "等统计数据");
        assertThat(live.select("#room-live").attr("data-live")).isEqualTo(path + "/events");
        assertThat(live.select("form[action$=results]")).isEmpty();
        ask(post(path + "/acts/closing"), recorder, 303);
        assertThat(ask(get(path + "/minutes.docx"), boss, 200).getContentAsByteArray())
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        ask(post(path + "/acts/confirmation"), boss, 303);
        var scan = CaseDriver.in(context).scan(recorder).toString();
        ask(post(path + "/acts/confirmation").param("side", "WORKERS").param("attachments", scan), recorder, 303);
        ask(post(path + "/acts/filing"), recorder, 303);
        assertThat(page(get(path), chief, 200).text()).contains("第2次协商会", "会议记录在案件档案里");
    }

    @Test
    void doesTheSameInTheApiAndTellsOpenPagesThatSomethingChanged() throws Exception {
        var api = "/api/v1/consultations/" + journey.id() + "/room";
        var call = "{\"on\": \"2022-03-22\", \"at\": \"14:00\", \"mode\": \"ON_SITE\", \"place\": \"会议室\"}";
        assertThat(text(ask(post(api + "/call").contentType("application/json").content(call), chief, 200)))
                .contains("\"place\":\"会议室\"");
        assertThat(text(ask(post(api + "/opening").contentType("application/json"), boss, 422)))
                .contains("consultation.room.recorder-only", "周平");
        ask(post(api + "/opening").contentType("application/json"), recorder, 200);
        ask(post(api + "/nonsense").contentType("application/json"), recorder, 404);
        var events = mvc.perform(get("/cases/" + journey.id() + "/room/events").with(SignedInAs.actor(chief)))
                .andReturn();
        assertThat(events.getRequest().isAsyncStarted()).isTrue();
        assertThat(events.getResponse().getContentAsString())
                .contains("event:ready")
                .doesNotContain("会议室");
    }

    @Test
    void listsInTheMinutesOnlyWhoWasThereAndNamesWhoWasNot() {
        called();
        opened();
        done(new RoomCommand.Note(1, "RESERVED", "再算一算"), recorder);
        done(new RoomCommand.Close(null), recorder);
        var document = java.util.Objects.requireNonNull(rooms.minutes(rooms.look(journey.id(), chief)));
        var text = document.canonicalText();
        assertThat(text).contains("缺席：赵三、钱二、钱三");
        assertThat(text.lines().filter(line -> line.startsWith("= 职工方代表")).findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line).contains("赵一", "赵二").doesNotContain("赵三"));
    }

    @Test
    void isFiledAlsoIfARepresentativeWhoWasThereHasLeftSince() {
        called();
        opened();
        done(new RoomCommand.Note(1, "RESERVED", "再算一算"), recorder);
        done(new RoomCommand.Close(null), recorder);
        done(new RoomCommand.Confirm(null), chief);
        done(new RoomCommand.Confirm(null), boss);
        journey.must("vacancies", Role.UNION_CHAIR, "{'side': 'WORKERS', 'name': '赵二'}");
        journey.must("representatives", Role.UNION_CHAIR, TEAM);
        CaseJourney.done(rooms.file(journey.id(), recorder));
        var meeting = context.getBean(Consultations.class)
                .file(journey.id())
                .talks()
                .meetings()
                .getLast();
        assertThat(meeting.present())
                .extracting(one -> one.side() + " " + one.name())
                .containsExactlyInAnyOrder("WORKERS 赵一", "WORKERS 赵二", "EMPLOYER 钱一");
        var paper = context.getBean(StoredDocuments.class).of(journey.id()).getLast();
        assertThat(context.getBean(StoredDocuments.class).document(paper.id()).canonicalText())
                .contains("赵二");
    }

    @Test
    void isNotWrittenDownWithFewerNamesThanWereCounted() {
        var typed = """
                {'place': '会议室', 'chairedBy': 'EMPLOYER', 'workersPresent': 3, 'employerPresent': 3,
                 'signedByWorkersChief': true, 'signedByEmployerChief': true, 'attending': ['%s']}""";
        for (var wrong : List.of("赵一", "路人")) {
            assertThatThrownBy(() -> journey.takeWithScan("meetings", Role.UNION_CHAIR, typed.formatted(wrong)))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            input -> assertThat(input.errors())
                                    .extracting(error -> error.code())
                                    .containsExactly(
                                            wrong.equals("路人")
                                                    ? "consultation.meeting.attending"
                                                    : "consultation.meeting.attending-count"));
        }
    }

    private void called() {
        done(new RoomCommand.Convene("2022-03-22", "14:00", "HYBRID", "会议室", "https://meeting.example.com/j/1"), boss);
    }

    private void opened() {
        done(new RoomCommand.Open(), recorder);
        done(new RoomCommand.Join(null), chief);
        done(new RoomCommand.Join(null), boss);
        done(new RoomCommand.Join("赵二"), recorder);
    }

    private String digest() {
        var document = rooms.minutes(rooms.look(journey.id(), chief));
        return java.util.Objects.requireNonNull(document).digest();
    }

    private void done(RoomCommand command, Actor actor) {
        CaseJourney.done(rooms.take(journey.id(), command, actor));
    }

    private String refusal(RoomCommand command, Actor actor) {
        return code(() -> rooms.take(journey.id(), command, actor));
    }

    private static String code(
            java.util.function.Supplier<
                            org.shangliang.app.platform.Outcome<org.shangliang.app.consultation.CaseReceipt>>
                    act) {
        return CaseJourney.grounds(act.get()).getFirst().code();
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, Actor actor, int status) throws Exception {
        return Jsoup.parse(text(ask(request, actor, status)));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request, Actor actor, int status)
            throws Exception {
        var answer = mvc.perform(request.with(SignedInAs.actor(actor)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(status);
        return answer;
    }
}
