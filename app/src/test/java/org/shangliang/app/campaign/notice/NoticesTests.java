package org.shangliang.app.campaign.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.shangliang.app.campaign.notice.NoticeWorld.DAY;
import static org.shangliang.app.campaign.notice.NoticeWorld.NEIGHBOUR;
import static org.shangliang.app.campaign.notice.NoticeWorld.OFFICER;
import static org.shangliang.app.campaign.notice.NoticeWorld.OTHER_PARK;
import static org.shangliang.app.campaign.notice.NoticeWorld.PARK;
import static org.shangliang.app.campaign.notice.NoticeWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.notice.NoticeWorld.ZONE;
import static org.shangliang.app.campaign.notice.NoticeWorld.chair;
import static org.shangliang.app.campaign.notice.NoticeWorld.draft;
import static org.shangliang.app.campaign.notice.NoticeWorld.officer;
import static org.shangliang.app.campaign.notice.NoticeWorld.seat;
import static org.shangliang.app.campaign.notice.NoticeWorld.union;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.campaign.Campaigns;
import org.shangliang.app.campaign.notice.Receipt.State;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseDriver.Workplace;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Drafting, publishing, receiving, acknowledging and correcting a notice. */
@DatabaseTest
@Transactional
class NoticesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Notices notices;

    @Autowired
    Receipts receipts;

    @Autowired
    NoticeInbox inbox;

    @Autowired
    NoticeNumbers numbers;

    @Autowired
    Campaigns campaigns;

    private CaseDriver driver;
    private Workplace inPark;
    private Workplace inOtherPark;

    @BeforeEach
    void aZone() {
        driver = CaseDriver.in(context);
        driver.on(DAY);
        inPark = driver.workplace(PARK, 120);
        inOtherPark = driver.workplace(OTHER_PARK, 300);
        seat(context, inPark, "wangxiulan");
    }

    @Test
    void printsWhoGetsACopyAtTheFoot() {
        var plain = draft("高新工〔2022〕1号");
        var id = notices.draft(
                new NoticeDraft(
                        plain.issuer(),
                        plain.number(),
                        plain.title(),
                        plain.addressees(),
                        plain.noticeOn(),
                        plain.closesOn(),
                        plain.body(),
                        plain.regions(),
                        null,
                        null,
                        null,
                        "区人社局，区工商联"),
                OFFICER);
        var published = notices.publish(id, false, OFFICER);
        assertThat(published.copies()).isEqualTo("区人社局，区工商联");
        var papers = context.getBean(StoredDocuments.class);
        assertThat(papers.document(papers.of(id).getFirst().id()).canonicalText())
                .contains("抄送 | 区人社局，区工商联", "印发日期 | 2022年3月");
    }

    @Test
    void tellsTheChairByMailWhatToAcknowledgeWithoutCountingThatAsDelivery() {
        var notice = published("高新工〔2022〕1号");
        var mailed = context.getBean(MailedNotices.class);
        var late = driver.workplace(PARK, 20);
        context.getBean(NoticeTopUp.class).sweep(DAY.plusDays(1));
        assertThat(mailed.of(chair(late), DAY))
                .singleElement()
                .satisfies(one -> assertThat(one.path()).isEqualTo("/notices/" + notice.id()));
        assertThat(receipt(notice, late).state()).isEqualTo(State.SENT);
        receipts.acknowledge(notice.id(), 1, chair(late));
        assertThat(mailed.of(chair(late), DAY)).isEmpty();
        assertThat(mailed.of(OFFICER, DAY)).isEmpty();
    }

    @Test
    void sendsACallThatIsStillOpenToAUnionFoundedSince() {
        var notice = published("高新工〔2022〕1号");
        var founded = driver.workplace(PARK, 20);
        var topUp = context.getBean(NoticeTopUp.class);
        topUp.sweep(DAY.plusDays(1));
        topUp.sweep(DAY.plusDays(1));
        assertThat(receipts.counts(notice, OFFICER).sent()).isEqualTo(3);
        assertThat(receipt(notice, founded).state()).isEqualTo(State.SENT);
        driver.workplace(PARK, 20);
        topUp.sweep(Objects.requireNonNull(notice.closesOn()).plusDays(1));
        assertThat(receipts.counts(notice, OFFICER).sent())
                .as("after the closing day it calls for nothing")
                .isEqualTo(3);
    }

    @Test
    void takesNoClosingDayThatHasPassed() {
        driver.on(LocalDate.of(2022, 4, 1));
        assertThat(wrong(() -> notices.draft(draft("高新工〔2022〕1号"), OFFICER))).containsExactly("closesOn");
    }

    @Test
    void keepsADraftToItselfAndSendsThePublishedToEveryUnionOnce() {
        var id = notices.draft(draft("高新工〔2022〕1号", "正文", List.of(ZONE, PARK), null), OFFICER);
        assertThat(inbox.waiting(chair(inPark))).isEmpty();
        hidden(() -> notices.get(id, null, chair(inPark)));
        hidden(() -> notices.get(id, null, PARK_OFFICER));
        var published = notices.publish(id, false, OFFICER);
        assertThat(receipts.counts(published, OFFICER)).isEqualTo(new Receipt.Counts(2, 1, 0, 0));
        assertThat(receipt(published, inPark).state()).isEqualTo(State.DELIVERED);
        assertThat(receipt(published, inOtherPark).state()).isEqualTo(State.SENT);
        assertThat(context.getBean(StoredDocuments.class).of(id))
                .hasSize(1)
                .first()
                .satisfies(paper -> {
                    assertThat(paper.number()).isEqualTo("高新工〔2022〕1号");
                    assertThat(context.getBean(StoredDocuments.class).mayRead(paper, chair(inPark)))
                            .isTrue();
                    assertThat(context.getBean(StoredDocuments.class).mayRead(paper, NEIGHBOUR))
                            .isFalse();
                });
        assertThat(wrong(() -> notices.publish(id, false, OFFICER))).containsExactly("notice");
    }

    @Test
    void tellsOpenedFromAcknowledgedAndByWhom() {
        var notice = published("高新工〔2022〕1号");
        var chair = chair(inPark);
        assertThat(inbox.waiting(chair)).extracting(Receipt.Mail::notice).containsExactly(notice.id());
        receipts.open(notice.id(), null, chair);
        var opened = receipt(notice, inPark);
        assertThat(opened.state()).isEqualTo(State.OPENED);
        assertThat(opened.openedBy()).isEqualTo(chair.name());
        receipts.acknowledge(notice.id(), 1, chair);
        var signed = receipt(notice, inPark);
        assertThat(signed.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(signed.acknowledgedBy()).isEqualTo(chair.name());
        driver.on(DAY.plusDays(3));
        receipts.acknowledge(notice.id(), 1, chair);
        assertThat(receipt(notice, inPark).acknowledgedAt()).isEqualTo(signed.acknowledgedAt());
        assertThat(inbox.waiting(chair)).isEmpty();
        assertThat(receipts.counts(notice, OFFICER)).isEqualTo(new Receipt.Counts(2, 1, 1, 1));
    }

    @Test
    void deliversToAChairWhoComesLaterAndTakesAReceiptOnPaper() {
        var notice = published("高新工〔2022〕1号");
        driver.on(DAY.plusDays(2));
        assertThat(wrong(() -> receipts.register(notice.id(), union(inOtherPark), "李强", DAY.minusDays(1), OFFICER)))
                .containsExactly("on");
        assertThat(wrong(() -> receipts.register(notice.id(), union(inOtherPark), " ", DAY, OFFICER)))
                .containsExactly("name");
        receipts.register(notice.id(), union(inOtherPark), "李强", DAY.plusDays(1), OFFICER);
        assertThat(receipt(notice, inOtherPark))
                .satisfies(one -> assertThat(one.onPaper()).isTrue())
                .extracting(Receipt::acknowledgedBy, Receipt::state)
                .containsExactly("李强", State.ACKNOWLEDGED);
        var third = driver.workplace(PARK, 20);
        var again = published("高新工〔2022〕2号");
        assertThat(receipt(again, third).state()).isEqualTo(State.SENT);
        inbox.waiting(chair(third));
        assertThat(receipt(again, third).state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void remindsOnlyThoseWhoHaveNotAcknowledgedAndNobodyTwiceADay() {
        var notice = published("高新工〔2022〕1号");
        receipts.acknowledge(notice.id(), 1, chair(inPark));
        assertThat(receipts.remind(notice.id(), List.of(union(inPark)), OFFICER))
                .isZero();
        assertThat(receipts.remind(notice.id(), List.of(), PARK_OFFICER)).isZero();
        assertThat(receipts.remind(notice.id(), List.of(), OFFICER)).isOne();
        assertThat(receipts.remind(notice.id(), List.of(union(inOtherPark)), OFFICER))
                .isZero();
        assertThat(inbox.waiting(chair(inOtherPark)).getFirst().remindedOn()).isEqualTo(DAY);
        driver.on(DAY.plusDays(1));
        assertThat(receipts.remind(notice.id(), List.of(), OFFICER)).isOne();
        assertThat(receipt(notice, inOtherPark).reminders()).isEqualTo(2);
    }

    @Test
    void correctsByANewVersionWithReceiptsOfItsOwn() {
        var notice = published("高新工〔2022〕1号");
        receipts.acknowledge(notice.id(), 1, chair(inPark));
        var changed = draft("高新工〔2022〕1号", "请各基层工会于4月10日前完成要约行动。", List.of(ZONE), null);
        assertThat(wrong(() -> notices.revise(notice.id(), changed, OFFICER))).containsExactly("note");
        var corrected = draft("高新工〔2022〕1号", "请各基层工会于4月10日前完成要约行动。", List.of(ZONE), "期限延长");
        notices.revise(notice.id(), corrected, OFFICER);
        assertThat(notices.get(notice.id(), null, chair(inPark)).version()).isOne();
        notices.publish(notice.id(), false, OFFICER);
        assertThat(inbox.waiting(chair(inPark)))
                .extracting(Receipt.Mail::version)
                .containsExactly(2);
        assertThat(wrong(() -> receipts.acknowledge(notice.id(), 1, chair(inPark))))
                .containsExactly("version");
        receipts.acknowledge(notice.id(), 2, chair(inPark));
        var old = notices.get(notice.id(), 1, chair(inPark));
        assertThat(old.body()).contains("3月31日");
        assertThat(receipts.counts(old, OFFICER).acknowledged()).isOne();
        assertThat(receipts.counts(notices.get(notice.id(), 2, OFFICER), OFFICER)
                        .acknowledged())
                .isOne();
    }

    @Test
    void proposesTheNextNumberOfTheYearAndTakesNoneTwice() {
        assertThat(numbers.propose(ZONE, 2022)).endsWith("总工发〔2022〕1号");
        notices.draft(draft("津滨高工[2022]007号"), OFFICER);
        assertThat(numbers.propose(ZONE, 2022)).isEqualTo("津滨高工〔2022〕8号");
        assertThat(numbers.propose(ZONE, 2023)).isEqualTo("津滨高工〔2023〕1号");
        assertThatThrownBy(() -> notices.draft(draft("津滨高工〔2022〕7号"), OFFICER))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(input -> assertThat(input.errors().getFirst().arguments())
                        .containsExactly("津滨高工〔2022〕7号", "津滨高工〔2022〕8号"));
        assertThat(wrong(() -> notices.draft(draft("第七号"), OFFICER))).containsExactly("number");
        notices.draft(draft("津滨高工〔2022〕7号", "正文", List.of(PARK), null), PARK_OFFICER);
    }

    @Test
    void namesEveryFieldThatCannotStand() {
        var wrong = new NoticeDraft(
                "总工会", "无", "题", "各工会", DAY, DAY.minusDays(1), "文", List.of("120110"), null, null, null);
        assertThat(wrong(() -> notices.draft(wrong, OFFICER))).containsExactly("number", "closesOn", "regions");
        assertThat(wrong(() -> notices.draft(draft("工〔2022〕1号", "文", List.of(), null), OFFICER)))
                .containsExactly("regions");
        assertThat(wrong(() -> notices.draft(draft("工〔2022〕1号", "文", List.of("120116900109"), null), OFFICER)))
                .containsExactly("regions");
    }

    @Test
    void opensTheCampaignItCallsForInTheSameAct() {
        var id = notices.draft(draft("高新工〔2022〕1号"), OFFICER);
        var published = notices.publish(id, true, OFFICER);
        assertThat(campaigns.list(OFFICER)).extracting(one -> one.id()).containsExactly(published.campaign());
    }

    @Test
    void doesNotExistForThoseItDoesNotConcern() {
        var notice = published("高新工〔2022〕1号");
        var id = notice.id();
        var outside = driver.workplace("120116901", 10);
        for (var stranger : List.of(
                NEIGHBOUR,
                chair(outside),
                SignedInAs.anActor(Role.EMPLOYER, new Scope.Employer(inPark.employer())),
                SignedInAs.anActor(Role.ADMINISTRATOR, new Scope.Region(ZONE)))) {
            hidden(() -> notices.get(id, null, stranger));
            hidden(() -> receipts.readable(id, null, stranger));
            hidden(() -> receipts.acknowledge(id, 1, stranger));
        }
        hidden(() -> receipts.acknowledge(id, 1, OFFICER));
        hidden(() -> receipts.remind(id, List.of(), chair(inPark)));
        hidden(() -> notices.revise(id, draft("高新工〔2022〕1号"), PARK_OFFICER));
        assertThat(receipts.counts(notices.get(id, null, PARK_OFFICER), PARK_OFFICER)
                        .sent())
                .isOne();
        hidden(() -> receipts.receipt(notice, union(inOtherPark), PARK_OFFICER));
        assertThat(notices.get(id, null, officer("12")).id()).isEqualTo(id);
        var parkOnly = notices.draft(draft("高新工〔2022〕3号", "文", List.of(PARK), null), OFFICER);
        notices.publish(parkOnly, false, OFFICER);
        hidden(() -> notices.get(parkOnly, null, officer(OTHER_PARK)));
        hidden(() -> notices.get(parkOnly, null, chair(inOtherPark)));
    }

    private NoticeView published(String number) {
        return notices.publish(notices.draft(draft(number), OFFICER), false, OFFICER);
    }

    private Receipt receipt(NoticeView notice, Workplace workplace) {
        return receipts.receipt(notice, union(workplace), OFFICER);
    }

    private static List<String> wrong(ThrowingCallable act) {
        var caught = org.assertj.core.api.Assertions.catchThrowableOfType(InvalidInput.class, act);
        return caught.errors().stream().map(FieldError::field).toList();
    }

    private static void hidden(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NoSuch.class);
    }
}
