package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.law.Side.EMPLOYER;
import static org.shangliang.law.Side.WORKERS;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.joint.JointList;
import org.shangliang.app.consultation.joint.JointList.State;
import org.shangliang.app.consultation.joint.JointLists;
import org.shangliang.app.consultation.joint.JointSeats;
import org.shangliang.app.consultation.joint.JointTalks;
import org.shangliang.app.consultation.table.TableCommand;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A sectoral contract is amended and renewed as a sectoral one, with its employers at the table as a proposal. */
@DatabaseTest
class SectoralSuccessorTests {
    private static final String AREA = "高新区配送行业";

    @Autowired
    ApplicationContext context;

    @Autowired
    JointTalks talks;

    @Autowired
    JointSeats seats;

    @Autowired
    JointLists lists;

    @Autowired
    Tables tables;

    @Autowired
    Employers employers;

    @Autowired
    Consultations consultations;

    private CaseDriver driver;
    private CaseJourney journey;
    private CaseDriver.Workplace guest;

    @BeforeEach
    void aSectoralContractIsInForce() {
        driver = CaseDriver.in(context);
        journey = CaseJourney.inTianjin(driver).before("draft").on("2022-03-22");
        guest = driver.workplace("120116", 40);
        var chair = journey.actor(Role.UNION_CHAIR);
        talks.set(journey.id(), "SECTORAL", AREA, "CONTRACT", chair);
        talks.seat(journey.id(), employers.get(guest.employer()).creditCode(), chair);
        take(new Propose(null, "T01.4", "每单单价", null, "每单不低于4.5元。", null, null), journey.representative(WORKERS, "赵二"));
        var pay = tables.of(journey.id()).clauses().getLast().id();
        take(new Sign(pay, 1, false), journey.representative(WORKERS, "赵一"));
        take(new Sign(pay, 1, false), journey.representative(EMPLOYER, "钱一"));
        journey.instead("""
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        for (var employer : List.of(journey.actor(Role.EMPLOYER), guest.actor(Role.EMPLOYER))) {
            assertThat(seats.stand(journey.id(), pay, 1, "ACCEPT", "", employer))
                    .isEmpty();
            assertThat(seats.bind(journey.id(), "SEALED", employer)).isEmpty();
        }
        journey.inForce();
    }

    private void take(TableCommand command, Actor actor) {
        assertThat(tables.take(journey.id(), command, actor)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("变更行业性合同：新案还是行业性，同桌单位都在，认下的要重新认")
    void isAmendedWithItsEmployersAtTheTable() {
        var receipt = journey.must("amendment", Role.UNION_CHAIR, "{'ground': 'BOTH_AGREE', 'content': '调整单价'}");
        var opened = Objects.requireNonNull(receipt.opened());
        carriesTheTable(opened);
        assertThat(lists.of(journey.id()).orElseThrow().count(State.ACCEPTED))
                .as("the contract in force binds as before")
                .isEqualTo(2);
        var amending = CaseJourney.resumed(driver, journey, opened);
        assertThat(talks.unseat(opened, guest.employer(), amending.actor(Role.UNION_CHAIR)))
                .as("before the offer is accepted")
                .isNotEmpty();
    }

    @Test
    @DisplayName("续签行业性合同：同样沿用；一家单位的合同续签，还是一家")
    void isRenewedWithItsEmployersAtTheTable() {
        journey.dawn("2023-03-02");
        carriesTheTable(Objects.requireNonNull(
                journey.must("renewal", Role.UNION_CHAIR, "{}").opened()));
        var alone = CaseJourney.inTianjin(driver).inForce().dawn("2023-03-02");
        var renewed = alone.must("renewal", Role.UNION_CHAIR, "{}").opened();
        assertThat(lists.of(Objects.requireNonNull(renewed))).isEmpty();
    }

    private void carriesTheTable(UUID opened) {
        var list = lists.of(opened).orElseThrow();
        assertThat(list.title()).isEqualTo(lists.of(journey.id()).orElseThrow().title());
        assertThat(list.title()).contains(AREA);
        assertThat(list.lines())
                .extracting(JointList.Line::employer)
                .containsExactly(journey.workplace().employer(), guest.employer());
        assertThat(list.count(State.UNBOUND)).isEqualTo(2);
        var docket = driver.dockets().entries(opened);
        assertThat(docket).extracting(entry -> entry.kind()).contains("joint.carried");
        assertThat(docket.getLast().facts()).containsEntry("from", journey.id().toString());
        assertThat(consultations.file(opened).header().follows()).isEqualTo(journey.id());
    }
}
