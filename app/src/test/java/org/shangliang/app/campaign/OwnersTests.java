package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shangliang.app.campaign.CampaignWorld.NEIGHBOUR;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.ZONE;
import static org.shangliang.app.campaign.CampaignWorld.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.NewCapacity;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.handover.PersonHandovers;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for targets, what is handed over when somebody leaves, and what is kept of both. */
@DatabaseTest
@Transactional
class OwnersTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Targets targets;

    @Autowired
    Owners owners;

    @Autowired
    Changes changes;

    @Autowired
    SavedFilters filters;

    @Autowired
    PersonHandovers handovers;

    @Autowired
    JdbcClient jdbc;

    private CaseJourney journey;
    private UUID campaign;
    private UUID leaving;
    private UUID next;

    @BeforeEach
    void aCampaignAndTwoOfficers() {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
        journey = CaseJourney.in(driver, PARK, ContractKind.WAGE).through("offer");
        driver.on(LocalDate.of(2022, 3, 16));
        campaign = campaigns.open(command(null), OFFICER);
        leaving = officer("zhoumin", ZONE);
        next = officer("chenjing", ZONE);
    }

    @Test
    void namesTheOwnerOfManyAtOnceAndFindsThemAgain() {
        assertThat(owners.name(campaign, List.of(employer()), leaving, OFFICER)).isOne();
        assertThat(found("owner", leaving.toString())).containsExactly(employer());
        assertThat(found("owner", "none")).isEmpty();
        owners.name(campaign, List.of(employer()), null, OFFICER);
        assertThat(found("owner", "none")).containsExactly(employer());
        var stranger = officer("linqu", "120110");
        assertThat(fields(() -> owners.name(campaign, List.of(employer()), stranger, OFFICER)))
                .containsExactly("owner");
        assertThat(fields(() -> owners.name(campaign, List.of(), leaving, OFFICER)))
                .containsExactly("employer");
        for (var other : List.of(NEIGHBOUR, PARK_OFFICER)) {
            assertThatThrownBy(() -> owners.name(campaign, List.of(employer()), leaving, other))
                    .isInstanceOf(NoSuch.class);
        }
    }

    @Test
    void keepsWhoChangedWhatFromWhatToWhat() {
        var terms = new CampaignTerms(Completion.SIGNED, List.of(), ContractKind.WAGE, LocalDate.of(2022, 5, 10));
        campaigns.settle(campaign, terms, OFFICER);
        targets.exempt(campaign, employer(), new Exemption(Exemption.Cause.CLOSED, "一月注销"), OFFICER);
        targets.include(campaign, employer(), OFFICER);
        owners.name(campaign, List.of(employer()), leaving, OFFICER);
        var kept = changes.of(campaign, ZONE, 50);
        assertThat(kept).extracting(Change::what).containsExactly("责任人", "是否列入", "是否列入", "补登截止日期", "完成口径");
        assertThat(kept.get(1).before()).isEqualTo("不列入：已注销或停业，一月注销");
        assertThat(kept.get(3)).extracting(Change::after, Change::by).containsExactly("2022年5月10日", OFFICER.name());
        assertThat(changes.of(campaign, CampaignWorld.OTHER_PARK, 50)).hasSize(2);
        assertThatThrownBy(() -> jdbc.sql("delete from campaign_change").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsConditionsForOnePersonUnderAName() {
        filters.save(campaign, "没人管的", "?owner=none&staff=25", OFFICER);
        filters.save(campaign, "没人管的", "owner=none", OFFICER);
        assertThat(filters.of(campaign, OFFICER))
                .extracting(SavedFilters.Saved::query)
                .containsExactly("?owner=none");
        assertThat(filters.of(campaign, PARK_OFFICER)).isEmpty();
        assertThat(fields(() -> filters.save(campaign, " ", "?owner=none", OFFICER)))
                .containsExactly("name");
        assertThat(fields(() -> filters.save(campaign, "空", "?", OFFICER))).containsExactly("query");
        assertThat(fields(() -> filters.save(campaign, "错", "?industry=ZZ", OFFICER)))
                .containsExactly("industry");
        var id = filters.of(campaign, OFFICER).getFirst().id();
        assertThatThrownBy(() -> filters.forget(campaign, id, PARK_OFFICER)).isInstanceOf(NoSuch.class);
        filters.forget(campaign, id, OFFICER);
        assertThat(filters.of(campaign, OFFICER)).isEmpty();
    }

    @Test
    void handsWhatStandsUnderANameOverToASuccessor() {
        assertThat(fields(() -> handovers.handOver(leaving, next, "", OFFICER))).containsExactly("from");
        owners.name(campaign, List.of(employer()), leaving, OFFICER);
        var preview = handovers.preview(leaving, OFFICER);
        assertThat(preview).hasSize(1);
        var duty = preview.getFirst().duties().getFirst();
        assertThat(duty.path()).isEqualTo("/cases/" + journey.id());
        assertThat(duty.due()).isNotNull();
        assertThat(fields(() -> handovers.handOver(leaving, leaving, "", OFFICER)))
                .containsExactly("to");
        var small = officer("pianqu", PARK);
        assertThat(fields(() -> handovers.handOver(leaving, small, "", OFFICER)))
                .containsExactly("to");
        assertThatThrownBy(() -> handovers.preview(leaving, NEIGHBOUR)).isInstanceOf(NoSuch.class);
        var sheet = handovers.get(handovers.handOver(leaving, next, "请先打电话", OFFICER), OFFICER);
        assertThat(sheet.count()).isOne();
        assertThat(sheet.sections()).isEqualTo(preview);
        assertThat(found("owner", next.toString())).containsExactly(employer());
        assertThat(handovers.preview(leaving, OFFICER)).isEmpty();
        assertThat(changes.of(campaign, ZONE, 1).getFirst().what()).isEqualTo("责任人");
        assertThatThrownBy(() -> handovers.get(sheet.id(), NEIGHBOUR)).isInstanceOf(NoSuch.class);
    }

    @Test
    void letsWhatOneWhoHasLeftStillHoldsBeHandedOver() {
        owners.name(campaign, List.of(employer()), leaving, OFFICER);
        relieve(leaving);
        assertThat(handovers.people(OFFICER)).extracting(AccountView::id).containsExactly(next);
        assertThat(handovers.former(OFFICER)).extracting(AccountView::id).containsExactly(leaving);
        assertThat(handovers.former(NEIGHBOUR)).isEmpty();
        assertThatThrownBy(() -> handovers.preview(leaving, NEIGHBOUR)).isInstanceOf(NoSuch.class);
        assertThat(fields(() -> handovers.handOver(next, leaving, "", OFFICER))).containsExactly("to");
        var small = officer("pianqu", PARK);
        assertThat(fields(() -> handovers.handOver(leaving, small, "", OFFICER)))
                .containsExactly("to");
        var sheet = handovers.get(handovers.handOver(leaving, next, "", OFFICER), OFFICER);
        assertThat(sheet.from()).isEqualTo("zhoumin");
        assertThat(found("owner", next.toString())).containsExactly(employer());
        assertThat(handovers.former(OFFICER)).isEmpty();
        assertThat(fields(() -> handovers.handOver(leaving, next, "", OFFICER))).containsExactly("from");
    }

    private void relieve(UUID account) {
        var accounts = context.getBean(Accounts.class);
        accounts.find(account).orElseThrow().capacities().forEach(one -> accounts.withdraw(null, one.id()));
    }

    private UUID employer() {
        return journey.workplace().employer();
    }

    private List<UUID> found(String field, String value) {
        return targets
                .list(campaigns.get(campaign, OFFICER), Narrowing.of(Map.of(field, value)), 10, 0, OFFICER)
                .stream()
                .map(Target::employer)
                .toList();
    }

    private UUID officer(String username, String region) {
        var accounts = context.getBean(Accounts.class);
        var id = accounts.open(null, new NewAccount(username, username, region)).account();
        accounts.give(null, id, new NewCapacity(Role.OFFICER, new Scope.Region(region), region, "总工会"));
        return id;
    }

    private static List<String> fields(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(InvalidInput.class, act).errors().stream()
                .map(error -> error.field())
                .toList();
    }
}
