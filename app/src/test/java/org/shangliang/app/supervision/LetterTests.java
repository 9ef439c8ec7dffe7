package org.shangliang.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.paper.SupervisionLetter.Form;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.supervision.LetterView.State;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Letters of supervision from their issue to what became of them. */
@DatabaseTest
@Transactional
class LetterTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 17);
    private static final Actor OFFICER = SignedInAs.anActor(Role.OFFICER, new Scope.Region("120116"));
    private static final Actor SUPERVISOR = SignedInAs.anActor(Role.SUPERVISOR, new Scope.Region("120116"));

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Letters letters;

    @Autowired
    Dockets dockets;

    private CaseDriver driver;
    private CaseJourney offered;

    @BeforeEach
    void anOfferWithoutReply() {
        driver = CaseDriver.in(context);
        offered = CaseJourney.inTianjin(driver).through("offer/receipt");
        driver.dawn(TODAY);
    }

    @Test
    void passesUnansweredLettersToASuccessorAndNotesItInTheDocket() {
        var id = issue(Form.NOTE, OFFICER);
        var accounts = context.getBean(Accounts.class);
        var next =
                accounts.open(null, new NewAccount("chenjing", "陈静", "120116")).account();
        var part = context.getBean(FollowUpHandover.class);
        assertThat(part.of(OFFICER.account(), SignedInAs.anActor(Role.OFFICER, new Scope.Region("310000"))))
                .isEmpty();
        assertThat(part.of(OFFICER.account(), OFFICER))
                .singleElement()
                .satisfies(duty -> assertThat(duty.path()).isEqualTo("/letters/" + id));
        part.move(OFFICER.account(), accounts.find(next).orElseThrow(), OFFICER);
        assertThat(part.of(OFFICER.account(), OFFICER)).isEmpty();
        assertThat(part.of(next, OFFICER)).hasSize(1);
        assertThat(dockets.entries(offered.id()).getLast().kind()).isEqualTo("supervision.letter.handed-over");
    }

    @Test
    void numbersEachKindByRegionAndYearAndKeepsThePaperWithItsLaw() {
        var first = letters.get(issue(Form.NOTE, OFFICER), OFFICER);
        var second = letters.get(issue(Form.NOTE, OFFICER), OFFICER);
        var opinion = letters.get(issue(Form.OPINION, SUPERVISOR), SUPERVISOR);
        assertThat(List.of(first, second, opinion))
                .extracting(one -> one.head().number())
                .containsExactly("〔2022〕120116-提示-1", "〔2022〕120116-提示-2", "〔2022〕120116-意见-1");
        var papers = context.getBean(StoredDocuments.class);
        assertThat(papers.document(opinion.head().paperId()).canonicalText())
                .contains("工会劳动法律监督意见书", "天津市工会劳动法律监督条例", "待核实", "2022年3月25日前", "没有答复");
        assertThat(dockets.entries(offered.id()).getLast().kind()).isEqualTo("supervision.letter.issued");
        assertThat(dockets.head(offered.id()).stage()).isEqualTo("OVERDUE");
        assertThat(dockets.verify(offered.id()).whole()).isTrue();
    }

    @Test
    void leavesOpinionsAndProposalsToTheSupervisor() {
        assertThat(codes(() -> issue(Form.OPINION, OFFICER))).containsExactly("supervision.letter.supervisor");
        assertThat(codes(() -> issue(Form.PROPOSAL, SUPERVISOR))).containsExactly("supervision.letter.authority");
        assertThat(codes(() -> letters.issue(letter(Form.NOTE, TODAY), OFFICER)))
                .containsExactly("supervision.letter.due");
        assertThatThrownBy(() -> issue(Form.NOTE, offered.actor(Role.UNION_CHAIR)))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void isReadByItsAddresseeOnceServedAndAnsweredThere() {
        var company = offered.actor(Role.EMPLOYER);
        var id = issue(Form.NOTE, OFFICER);
        assertThatThrownBy(() -> letters.get(id, company)).isInstanceOf(NoSuch.class);
        assertThat(letters.list(company, 9, 0)).isEmpty();
        assertThat(codes(() -> letters.answer(id, answer(LetterView.Result.REPLIED), OFFICER)))
                .containsExactly("supervision.letter.not-served");
        letters.serve(id, new ServeLetter(LetterView.Channel.HAND, TODAY, null), OFFICER);
        assertThat(codes(() -> letters.serve(id, new ServeLetter(LetterView.Channel.POST, TODAY, null), OFFICER)))
                .containsExactly("supervision.letter.served-already");
        assertThat(letters.list(company, 9, 0)).extracting(LetterView::state).containsExactly(State.SERVED);
        var mailed = context.getBean(MailedLetters.class);
        assertThat(mailed.of(company, TODAY)).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo("/letters/" + id);
            assertThat(one.text()).contains("提示函", "前回复").doesNotContain("已经过了");
        });
        assertThat(mailed.of(OFFICER, TODAY)).isEmpty();
        assertThatThrownBy(() -> letters.get(id, offered.actor(Role.UNION_CHAIR)))
                .isInstanceOf(NoSuch.class);
        driver.on(TODAY.plusDays(9));
        assertThat(letters.list(OFFICER, 9, 0)).extracting(LetterView::state).containsExactly(State.OVERDUE);
        assertThat(mailed.of(OFFICER, TODAY.plusDays(9)).getFirst().text()).startsWith("1 份函");
        assertThat(mailed.of(company, TODAY.plusDays(9)).getFirst().text()).contains("已经过了");
        letters.answer(id, answer(LetterView.Result.REPLIED), company);
        letters.answer(id, answer(LetterView.Result.MENDED), OFFICER);
        assertThat(letters.get(id, company).state()).isEqualTo(State.MENDED);
        assertThat(letters.get(id, company).answers()).hasSize(2);
        assertThat(mailed.of(company, TODAY.plusDays(9))).isEmpty();
        assertThat(dockets.entries(offered.id()).getLast().kind()).isEqualTo("supervision.letter.answered");
    }

    @Test
    void turnsPagesFromTheMostPressingToThoseThatAreMended() throws Exception {
        var mended = served();
        letters.answer(mended, answer(LetterView.Result.REPLIED), OFFICER);
        letters.answer(mended, answer(LetterView.Result.MENDED), OFFICER);
        var overdue = served();
        var kept = IntStream.range(0, 30)
                .mapToObj(one -> issue(Form.NOTE, OFFICER))
                .toList();
        driver.on(TODAY.plusDays(9));
        assertThat(letters.list(OFFICER, 99, 0))
                .extracting(one -> one.head().id())
                .startsWith(overdue, kept.getLast())
                .endsWith(kept.getFirst(), mended);
        assertThat(letters.count(OFFICER))
                .containsOnly(entry(State.OVERDUE, 1), entry(State.ISSUED, 30), entry(State.MENDED, 1));
        var first = read("/letters", OFFICER);
        assertThat(first.select("tbody tr")).hasSize(30);
        assertThat(first.select("main header").text()).contains("32 份，1 份逾期或被拒绝");
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/letters?page=2");
        var second = read("/letters?page=2", OFFICER);
        assertThat(second.select("tbody a").eachAttr("href"))
                .containsExactly("/letters/" + kept.getFirst(), "/letters/" + mended);
    }

    private UUID served() {
        var id = issue(Form.NOTE, OFFICER);
        letters.serve(id, new ServeLetter(LetterView.Channel.HAND, TODAY, null), OFFICER);
        return id;
    }

    @Test
    void refusesDaysThatCannotBe() {
        var id = issue(Form.NOTE, OFFICER);
        assertThat(codes(() ->
                        letters.serve(id, new ServeLetter(LetterView.Channel.HAND, TODAY.minusDays(1), null), OFFICER)))
                .containsExactly("supervision.day");
        assertThat(codes(() ->
                        letters.serve(id, new ServeLetter(LetterView.Channel.HAND, TODAY.plusDays(1), null), OFFICER)))
                .containsExactly("supervision.day");
    }

    @Test
    void isWrittenServedAndAnsweredInTheBrowser() throws Exception {
        var enterprise = offered.workplace().employer().toString();
        var form = page("/letters/new?enterprise=" + enterprise, OFFICER);
        assertThat(form).contains("书面答复要约", "由发文单位定");
        mvc.perform(post("/letters")
                        .param("enterprise", enterprise)
                        .param("kind", "NOTE")
                        .param("facts", "没有答复")
                        .param("demands", "")
                        .param("replyDue", "soon")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        var before = letters.list(OFFICER, 9, 0).size();
        var sure = send("/letters", enterprise, null);
        assertThat(sure.select(".sure h1").text()).startsWith("现在出具提示函，发给");
        assertThat(letters.list(OFFICER, 9, 0)).as("asking writes nothing").hasSize(before);
        assertThat(send("/letters", enterprise, "_back")
                        .select("textarea[name=facts]")
                        .text())
                .isEqualTo("没有答复");
        var id = issue(Form.NOTE, OFFICER);
        var scan = new MockMultipartFile("file", "回执.pdf", "application/pdf", "%PDF-1.7 x".getBytes());
        var asked = mvc.perform(multipart("/letters/" + id + "/service")
                        .file(scan)
                        .param("channel", "HAND")
                        .param("on", TODAY.toString())
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn();
        var question = Jsoup.parse(asked.getResponse().getContentAsString());
        assertThat(question.select(".sure h1").text()).contains("登记2022年3月17日以“直接送达”送达");
        assertThat(letters.get(id, OFFICER).head().servedOn()).isNull();
        mvc.perform(post("/letters/" + id + "/service")
                        .param(
                                "attachment",
                                question.select("input[name=attachment]").val())
                        .param("channel", "HAND")
                        .param("on", TODAY.toString())
                        .param("_sure", "yes")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        var company = offered.actor(Role.EMPLOYER);
        assertThat(page("/letters/" + id, company)).contains("送达回执", "登记回复", "等回复");
        var proof = letters.get(id, company).head().proof();
        assertThat(context.getBean(Attachments.class).mayRead(proof, company)).isTrue();
        assertThat(page("/letters", company)).contains("总工会来函", "提示函");
    }

    @Test
    void doesTheSameByTheApi() throws Exception {
        var body = """
                {"enterprise": "%s", "kind": "NOTE", "facts": "没有答复", "demands": "请答复", "replyDue": "2022-03-25"}""".formatted(offered.workplace().employer());
        mvc.perform(post("/api/v1/letters")
                        .contentType("application/json")
                        .content(body)
                        .with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("ISSUED"))
                .andExpect(jsonPath("$.head.number").value("〔2022〕120116-提示-1"));
    }

    private Document send(String path, String enterprise, @Nullable String button) throws Exception {
        var request = post(path)
                .param("enterprise", enterprise)
                .param("kind", "NOTE")
                .param("facts", "没有答复")
                .param("demands", "请答复")
                .param("replyDue", "2022-03-25");
        if (button != null) {
            request.param(button, "yes");
        }
        return Jsoup.parse(mvc.perform(request.with(SignedInAs.actor(OFFICER)).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private UUID issue(Form kind, Actor actor) {
        return letters.issue(letter(kind, TODAY.plusDays(8)), actor);
    }

    private NewLetter letter(Form kind, LocalDate due) {
        return new NewLetter(offered.workplace().employer(), kind, null, null, "企业至今没有答复", "请书面答复", due);
    }

    private static AnswerLetter answer(LetterView.Result outcome) {
        return new AnswerLetter(outcome, TODAY, "已经约好3月21日开会", null);
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput input) {
            return input.errors().stream().map(FieldError::code).toList();
        }
    }

    private String page(String path, Actor actor) throws Exception {
        return read(path, actor).wholeText();
    }

    private Document read(String path, Actor actor) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(SignedInAs.actor(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
