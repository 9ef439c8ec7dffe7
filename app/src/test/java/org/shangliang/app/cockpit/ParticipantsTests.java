package org.shangliang.app.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.document.PaperView;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Representatives and the recorder sign in for their one case, and only while the case names them. */
@DatabaseTest
class ParticipantsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Participants participants;

    @Autowired
    Consultations consultations;

    @Autowired
    Accounts accounts;

    @Autowired
    StoredDocuments papers;

    @Autowired
    Contracts contracts;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    private Actor asParticipant(CaseJourney journey, @Nullable Side side, String name) {
        var by = journey.actor(side == Side.EMPLOYER ? Role.EMPLOYER : Role.UNION_CHAIR);
        var invited = participants.invite(journey.id(), by, side, name, "");
        assertThat(invited.temporaryPassword()).isNotBlank();
        var capacity =
                accounts.find(invited.account()).orElseThrow().capacities().getFirst();
        return new Actor(invited.account(), capacity.id(), capacity.role(), capacity.scope(), name);
    }

    @Test
    void chiefInvitedByTheOwnSideSignsForThatSideHimself() {
        var journey = CaseJourney.inTianjin(driver).before("signatures").on("2022-04-05");
        var body = "{'form': 'ON_SCREEN', 'workers': {'signed': true}}";
        var other = asParticipant(journey, Side.WORKERS, "赵二");
        assertThat(driver.take("signatures", journey.id(), other, body, null)).isInstanceOf(Outcome.Refused.class);
        var chief = asParticipant(journey, Side.WORKERS, "赵一");
        assertThat(consultations.list(chief, 10, 0)).hasSize(1);
        assertThat(driver.take("signatures", journey.id(), chief, body, null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void recorderWritesTheMinutes() {
        var journey = CaseJourney.inTianjin(driver).before("meetings").on("2022-03-21");
        var recorder = asParticipant(journey, null, "周平");
        Outcome<CaseReceipt> minutes =
                driver.take("meetings", journey.id(), recorder, """
                {'place': '三楼会议室', 'chairedBy': 'WORKERS', 'workersPresent': 3, 'employerPresent': 3,
                 'items': [{'item': 1, 'result': 'OPEN'}], 'attachments': ['%s'],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""".formatted(driver.scan(recorder)), null);
        assertThat(minutes).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoeverIsReplacedSeesTheCaseNoMore() {
        var journey = CaseJourney.inTianjin(driver).before("offer");
        var second = asParticipant(journey, Side.WORKERS, "赵二");
        assertThat(consultations.look(journey.id(), second)).isNotNull();
        journey.must("representatives", Role.UNION_CHAIR, """
                {'side': 'WORKERS', 'producedBy': 'CONGRESS_ELECTED', 'members': [
                  {'name': '赵一', 'gender': 'M', 'chief': true, 'frontline': true},
                  {'name': '孙四', 'gender': 'F', 'frontline': true},
                  {'name': '赵三', 'gender': 'M', 'frontline': true}]}""");
        assertThatThrownBy(() -> consultations.look(journey.id(), second)).isInstanceOf(NoSuch.class);
        assertThat(consultations.list(second, 10, 0)).isEmpty();
    }

    @Test
    void noSideInvitesForTheOther() {
        var journey = CaseJourney.inTianjin(driver).before("draft");
        assertThatThrownBy(
                        () -> participants.invite(journey.id(), journey.actor(Role.EMPLOYER), Side.WORKERS, "赵一", ""))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(InvalidInput.FieldError::code)
                                .containsExactly("cockpit.participant.not-yours"));
        var seen = participants.of(journey.id(), journey.actor(Role.EMPLOYER));
        assertThat(seen).hasSize(7).filteredOn(Participant::mayInvite).hasSize(4);
    }

    @Test
    void anAccountOfSomebodyElseIsAnsweredLikeNoAccount() {
        var journey = CaseJourney.inTianjin(driver).before("offer");
        var chair = journey.actor(Role.UNION_CHAIR);
        var username = "p" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(null, new NewAccount(username, "赵二", "120116"));
        for (var wrong : new String[] {username, "nobody-there"}) {
            assertThatThrownBy(() -> participants.invite(journey.id(), chair, Side.WORKERS, "赵一", wrong))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            input -> assertThat(input.errors())
                                    .extracting(InvalidInput.FieldError::code)
                                    .containsExactly("cockpit.participant.no-account"));
        }
        var own = participants.invite(journey.id(), chair, Side.WORKERS, "赵二", username);
        assertThat(own.temporaryPassword()).isNull();
    }

    @Test
    void withdrawnSignInIsGoneAndStrangersWithdrawNothing() {
        var journey = CaseJourney.inTianjin(driver).before("offer");
        var chair = journey.actor(Role.UNION_CHAIR);
        var second = asParticipant(journey, Side.WORKERS, "赵二");
        var stranger = CaseJourney.inTianjin(driver).actor(Role.UNION_CHAIR);
        assertThatThrownBy(() -> participants.withdraw(journey.id(), stranger, second.capacity()))
                .isInstanceOf(NoSuch.class);
        participants.withdraw(journey.id(), chair, second.capacity());
        assertThat(accounts.capacity(second.capacity())).isEmpty();
    }

    @Test
    void delegatedSeatComesWithAMandateLetter() {
        var journey = CaseJourney.inTianjin(driver).before("representatives");
        journey.must("representatives", Role.UNION_CHAIR, """
                {'side': 'WORKERS', 'producedBy': 'CONGRESS_ELECTED', 'members': [
                  {'name': '赵一', 'gender': 'M', 'chief': true, 'frontline': true, 'delegated': true},
                  {'name': '赵二', 'gender': 'F', 'frontline': true},
                  {'name': '赵三', 'gender': 'M', 'frontline': true}]}""");
        assertThat(papers.of(journey.id()))
                .extracting(PaperView::kind)
                .containsExactlyInAnyOrder("representative-list", "mandate-letter");
    }

    @Test
    void workersReadThePublishedTextAndNothingElse() {
        var journey = CaseJourney.inTianjin(driver).inForce();
        var employer = journey.workplace().employer();
        var worker = worker(employer);
        assertThat(contracts.publishedAt(employer)).isEmpty();
        assertThat(readable(journey, worker)).isEmpty();
        journey.must("publication", Role.EMPLOYER, "{'channels': ['NOTICE_BOARD'], 'copyToUpperUnion': true}");
        var published = contracts.publishedAt(employer);
        assertThat(published).hasSize(1);
        assertThat(readable(journey, worker)).containsExactlyInAnyOrder("wage-contract", "publication-notice");
        assertThat(readable(journey, worker(UUID.randomUUID()))).isEmpty();
        var text = papers.of(journey.id()).stream()
                .filter(paper -> paper.kind().equals("wage-contract"))
                .findFirst();
        assertThat(text.orElseThrow().textDigest())
                .isEqualTo(Objects.requireNonNull(published.getFirst().textDigest()));
    }

    private java.util.List<String> readable(CaseJourney journey, Actor actor) {
        return papers.of(journey.id()).stream()
                .filter(paper -> papers.mayRead(paper, actor))
                .map(PaperView::kind)
                .toList();
    }

    private static Actor worker(UUID employer) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.WORKER, new Scope.Employer(employer), "李工");
    }
}
