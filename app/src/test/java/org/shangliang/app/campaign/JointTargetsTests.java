package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.command;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.joint.JointSeats;
import org.shangliang.app.consultation.joint.JointTalks;
import org.shangliang.app.consultation.table.TableCommand;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseDriver.Workplace;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Enterprises at the table of a sectoral case count with it once they took its text on themselves, and not before. */
@DatabaseTest
@Transactional
class JointTargetsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Targets targets;

    @Autowired
    JointTalks talks;

    @Autowired
    JointSeats seats;

    @Autowired
    Tables tables;

    @Autowired
    Employers employers;

    private CaseDriver driver;
    private CaseJourney journey;
    private Workplace guest;

    @BeforeEach
    void twoEmployersAtOneTable() {
        driver = CaseDriver.in(context);
        journey =
                CaseJourney.in(driver, PARK, ContractKind.WAGE).before("draft").on("2022-03-22");
        guest = driver.workplace(PARK, 40);
        var chair = journey.actor(Role.UNION_CHAIR);
        assertThat(talks.set(journey.id(), "SECTORAL", "高新区配送行业", "CONTRACT", chair))
                .isEmpty();
        assertThat(talks.seat(journey.id(), employers.get(guest.employer()).creditCode(), chair))
                .isEmpty();
        take(
                new Propose(null, "T01.4", "每单单价", null, "每单不低于4.5元。", null, null),
                journey.representative(Side.WORKERS, "赵二"));
        var clause = tables.of(journey.id()).clauses().getLast().id();
        take(new Sign(clause, 1, false), journey.representative(Side.WORKERS, "赵一"));
        take(new Sign(clause, 1, false), journey.representative(Side.EMPLOYER, "钱一"));
        var employer = guest.actor(Role.EMPLOYER);
        assertThat(seats.stand(journey.id(), clause, 1, "ACCEPT", "", employer)).isEmpty();
        journey.instead("""
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
    }

    private void take(TableCommand command, Actor actor) {
        assertThat(tables.take(journey.id(), command, actor)).isInstanceOf(Outcome.Done.class);
    }

    private void bind() {
        assertThat(seats.bind(journey.id(), "SEALED", guest.actor(Role.EMPLOYER)))
                .isEmpty();
    }

    private Target target(UUID campaign) {
        return targets.get(campaign, guest.employer(), OFFICER);
    }

    @Test
    void followTheCaseFromTheDayTheyAreBoundAndKeepItsDates() {
        var campaign = campaigns.open(command(null), OFFICER);
        assertThat(target(campaign).stage()).isEqualTo("NONE");
        bind();
        var bound = target(campaign);
        assertThat(bound.caseId()).isEqualTo(journey.id());
        assertThat(bound.stage()).isEqualTo(journey.stage());
        assertThat(bound.offeredOn()).isEqualTo(LocalDate.of(2022, 3, 8));
        assertThat(bound.repliedOn()).isEqualTo(LocalDate.of(2022, 3, 10));
        journey.through("deliberations");
        assertThat(target(campaign).stage()).isEqualTo("ADOPTED");
    }

    @Test
    void areListedWithItWhenTheCampaignOpensLater() {
        bind();
        assertThat(target(campaigns.open(command(null), OFFICER)).caseId()).isEqualTo(journey.id());
    }

    @Test
    void leaveItWhenTheDraftTheyTookOnHasFallen() {
        var campaign = campaigns.open(command(null), OFFICER);
        bind();
        journey.through("congress").instead("""
                {'present': 50, 'for': 11, 'against': 35, 'abstain': 3, 'invalid': 1, 'secretBallot': true}""");
        assertThat(target(campaign))
                .satisfies(one -> assertThat(one.caseId()).isNull())
                .extracting(Target::stage, Target::offeredOn)
                .containsExactly("NONE", null);
    }

    @Test
    void keepACaseOfTheirOwnThatHasComeFurther() {
        var campaign = campaigns.open(command(null), OFFICER);
        var own = CaseJourney.with(driver, guest).through("deliberations");
        journey.on("2022-04-15");
        bind();
        assertThat(target(campaign).caseId()).isEqualTo(own.id());
    }
}
