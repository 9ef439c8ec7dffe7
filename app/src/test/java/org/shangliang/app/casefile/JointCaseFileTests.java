package org.shangliang.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.law.Side.EMPLOYER;
import static org.shangliang.law.Side.WORKERS;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.joint.JointList;
import org.shangliang.app.consultation.joint.JointLists;
import org.shangliang.app.consultation.joint.JointSeats;
import org.shangliang.app.consultation.joint.JointTalks;
import org.shangliang.app.consultation.table.TableCommand;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who sat at a common table, and who is bound by what, comes back with the case. */
@DatabaseTest
class JointCaseFileTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    CaseFiles files;

    @Autowired
    Restorations restorations;

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

    private CaseJourney journey;
    private Actor guest;

    private UUID agreed(String title, String text) {
        take(new Propose(null, "T01.4", title, null, text, null, null), journey.representative(WORKERS, "赵二"));
        var clause = tables.of(journey.id()).clauses().getLast().id();
        take(new Sign(clause, 1, false), journey.representative(WORKERS, "赵一"));
        take(new Sign(clause, 1, false), journey.representative(EMPLOYER, "钱一"));
        return clause;
    }

    private void take(TableCommand command, Actor actor) {
        assertThat(tables.take(journey.id(), command, actor)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("行业性合同导出再恢复：同桌的单位、谁认下了、保留了哪条，都还在")
    void comesBackWithItsEmployersAndWhatTheyTookOn() {
        var driver = CaseDriver.in(context);
        journey = CaseJourney.inTianjin(driver).before("draft").on("2022-03-22");
        var other = driver.workplace("120116", 40);
        guest = other.actor(Role.EMPLOYER);
        var chair = journey.actor(Role.UNION_CHAIR);
        talks.set(journey.id(), "SECTORAL", "高新区配送行业", "CONTRACT", chair);
        talks.seat(journey.id(), employers.get(other.employer()).creditCode(), chair);
        var pay = agreed("每单单价", "每单不低于4.5元。");
        var rest = agreed("休息", "满4小时歇20分钟。");
        assertThat(seats.stand(journey.id(), pay, 1, "ACCEPT", "", guest)).isEmpty();
        assertThat(seats.stand(journey.id(), rest, 1, "RESERVE", "三班倒", guest)).isEmpty();
        journey.instead("""
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        assertThat(seats.bind(journey.id(), "SEALED", guest)).isEmpty();
        var before = lists.of(journey.id()).orElseThrow();
        var text = lists.text(journey.id(), other.employer()).canonicalText();
        assertThat(before.lines()).extracting(JointList.Line::state).contains(JointList.State.RESERVED);
        var archive = files.pack(journey.id(), chair).archive();
        var today = driver.bean(ProductClock.class).today();

        driver.wipe();
        driver.on(today);
        restorations.restore(archive, SignedInAs.anActor(Role.ADMINISTRATOR, new Scope.Region("12")));

        var after = lists.of(journey.id()).orElseThrow();
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.lines())
                .extracting(JointList.Line::name)
                .isEqualTo(before.lines().stream().map(JointList.Line::name).toList());
        assertThat(after.lines())
                .extracting(JointList.Line::state)
                .isEqualTo(before.lines().stream().map(JointList.Line::state).toList());
        assertThat(after.lines())
                .extracting(JointList.Line::words)
                .isEqualTo(before.lines().stream().map(JointList.Line::words).toList());
        assertThat(lists.text(journey.id(), other.employer()).canonicalText()).isEqualTo(text);
        assertThat(files.pack(journey.id(), chair).archive()).isEqualTo(archive);
    }
}
