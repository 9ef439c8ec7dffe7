package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.campaign.CampaignWorld.NEIGHBOUR;
import static org.shangliang.app.campaign.CampaignWorld.NEXT_ZONE;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.OTHER_PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.ZONE;
import static org.shangliang.app.campaign.CampaignWorld.command;
import static org.shangliang.app.campaign.CampaignWorld.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.campaign.rollup.Rollups;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseDriver.Workplace;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;

/** Who sees how much of a campaign. */
@DatabaseTest
@Transactional
class CampaignScopeTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Targets targets;

    private Workplace inPark;
    private Workplace inOtherPark;
    private UUID zoneWide;

    @BeforeEach
    void aCampaignOfTheZone() {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
        inPark = driver.workplace(PARK, 120);
        inOtherPark = driver.workplace(OTHER_PARK, 300);
        driver.workplace(NEXT_ZONE, 400);
        zoneWide = campaigns.open(command(null), OFFICER);
    }

    @Test
    void showsTheWholeZoneToItsOfficerAndToThoseAbove() {
        for (var reader : List.of(OFFICER, officer("1201"), officer("12"))) {
            assertThat(employers(zoneWide, null, reader)).containsExactly(inOtherPark.employer(), inPark.employer());
            assertThat(campaigns.list(reader)).hasSize(1);
        }
    }

    @Test
    void showsAParkOfficerThePartOfTheParkOnly() {
        assertThat(campaigns.list(PARK_OFFICER)).extracting(CampaignView::id).containsExactly(zoneWide);
        var progress = campaigns.progress(zoneWide, null, PARK_OFFICER);
        assertThat(progress.targets()).isEqualTo(1);
        assertThat(employers(zoneWide, null, PARK_OFFICER)).containsExactly(inPark.employer());
        assertThat(employers(zoneWide, PARK, PARK_OFFICER)).containsExactly(inPark.employer());
        for (var beyond : List.of(ZONE, OTHER_PARK, NEXT_ZONE, "12", "%", PARK + "%")) {
            hidden(() -> campaigns.progress(zoneWide, beyond, PARK_OFFICER));
        }
    }

    @Test
    void countsInTheListWhatTheReaderMaySeeByOneStatement() throws Exception {
        context.getBean(Rollups.class).fold();
        campaigns.open(command(null), PARK_OFFICER);
        targets.exempt(zoneWide, inOtherPark.employer(), new Exemption(Exemption.Cause.CLOSED, "一月注销"), OFFICER);
        assertThat(numbers(OFFICER)).containsExactlyInAnyOrder("1+1", "1+0");
        assertThat(numbers(officer("12"))).containsExactlyInAnyOrder("1+1", "1+0");
        assertThat(numbers(PARK_OFFICER)).containsExactly("1+0", "1+0");
        assertThat(numbers(officer(OTHER_PARK))).containsExactly("0+1");
        assertThat(numbers(officer(ZONE + "1"))).as("no level of the tree").containsExactlyInAnyOrder("1+1", "1+0");
        assertThat(campaigns.get(zoneWide, PARK_OFFICER).exempt()).isOne();
        var page = mvc.perform(MockMvcRequestBuilders.get("/campaigns").with(SignedInAs.actor(officer(OTHER_PARK))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select("td.r").eachText()).containsExactly("0 家");
        var asked = new Statements();
        try (asked) {
            campaigns.list(PARK_OFFICER);
        }
        assertThat(asked.seen()).hasSize(1);
    }

    /** Those to be completed and those exempt, of each campaign in the list. */
    private List<String> numbers(Actor reader) {
        return campaigns.list(reader).stream()
                .map(one -> one.targets() + "+" + one.exempt())
                .toList();
    }

    @Test
    void letsTheZoneDrillDownToAPark() {
        assertThat(employers(zoneWide, OTHER_PARK, OFFICER)).containsExactly(inOtherPark.employer());
        hidden(() -> campaigns.progress(zoneWide, NEXT_ZONE, OFFICER));
    }

    @Test
    void doesNotExistForANeighbouringZoneOrPark() {
        assertThat(campaigns.list(NEIGHBOUR)).isEmpty();
        hidden(() -> campaigns.get(zoneWide, NEIGHBOUR));
        hidden(() -> campaigns.progress(zoneWide, null, NEIGHBOUR));
        hidden(() -> campaigns.progress(zoneWide, NEXT_ZONE, NEIGHBOUR));
        var parkOnly = campaigns.open(command(null), PARK_OFFICER);
        hidden(() -> campaigns.get(parkOnly, officer(OTHER_PARK)));
        assertThat(campaigns.list(officer(OTHER_PARK)))
                .extracting(CampaignView::id)
                .containsExactly(zoneWide);
    }

    @Test
    void letsASupervisorReadButNotOpen() {
        var supervisor = SignedInAs.anActor(Role.SUPERVISOR, new Scope.Region(ZONE));
        assertThat(campaigns.get(zoneWide, supervisor).targets()).isEqualTo(2);
        hidden(() -> campaigns.open(command(null), supervisor));
        hidden(() -> campaigns.openByNotice(CampaignWorld.notice(), supervisor));
        assertThat(campaigns.list(OFFICER)).hasSize(1);
    }

    @Test
    void doesNotExistForThoseWhoLookAfterNoRegion() {
        var region = new Scope.Region(ZONE);
        for (var other : List.of(
                SignedInAs.anActor(Role.UNION_CHAIR, new Scope.Union(inPark.employer())),
                SignedInAs.anActor(Role.EMPLOYER, new Scope.Employer(inPark.employer())),
                SignedInAs.anActor(Role.WORKER, new Scope.Employer(inPark.employer())),
                SignedInAs.anActor(Role.ADMINISTRATOR, region),
                SignedInAs.anActor(Role.REVIEWER, region),
                SignedInAs.anActor(Role.OFFICER, new Scope.Union(inPark.employer())))) {
            hidden(() -> campaigns.list(other));
            hidden(() -> campaigns.get(zoneWide, other));
            hidden(() -> campaigns.progress(zoneWide, null, other));
            hidden(() -> campaigns.open(command(null), other));
        }
    }

    private List<UUID> employers(UUID campaign, @Nullable String region, Actor actor) {
        return campaigns.progress(campaign, region, actor).behind().stream()
                .map(Progress.Laggard::employer)
                .toList();
    }

    private static void hidden(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NoSuch.class);
    }
}
