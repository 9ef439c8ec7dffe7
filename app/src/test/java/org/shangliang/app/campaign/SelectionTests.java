package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shangliang.app.campaign.CampaignWorld.CLOSES_ON;
import static org.shangliang.app.campaign.CampaignWorld.NEIGHBOUR;
import static org.shangliang.app.campaign.CampaignWorld.NOTICE_ON;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.OTHER_PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.command;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.campaign.rollup.Rollups;
import org.shangliang.app.campaign.selection.Selection;
import org.shangliang.app.campaign.selection.SelectionForms;
import org.shangliang.app.campaign.selection.Selections;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Which enterprises a campaign means, who joins it later, and another closing day. */
@DatabaseTest
@Transactional
class SelectionTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Campaigns campaigns;

    @Autowired
    TargetSelection selection;

    @Autowired
    ClosingDays closings;

    @Autowired
    Targets targets;

    @Autowired
    Changes changes;

    @Autowired
    Paces paces;

    @Autowired
    Rollups rollups;

    @Autowired
    Employers employers;

    @Autowired
    JdbcClient jdbc;

    private CaseDriver driver;
    private UUID small;
    private UUID large;

    @BeforeEach
    void aSmallAndALargeEnterprise() {
        driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 16));
        small = driver.workplace(PARK, 20).employer();
        large = driver.workplace(OTHER_PARK, 300).employer();
    }

    @Test
    void meansExactlyThoseOnAListThatWasPasted() throws Exception {
        var forms = context.getBean(SelectionForms.class);
        var code = employers.get(large).creditCode();
        var pasted = "单位名称\t统一社会信用代码\n大企业有限公司\t" + code.toLowerCase(Locale.ROOT) + "\t300\n" + code;
        var read = forms.read(FormValues.empty().with("codes", pasted));
        assertThat(read.codes()).containsExactly(code);
        assertThat(forms.said(read, CampaignWorld.ZONE)).isEqualTo("名单上的 1 家");
        assertThat(listed(open(read))).containsExactly(large);
        assertThat(forms.read(forms.filled(read))).isEqualTo(read);
        assertThat(fields(() -> forms.read(FormValues.empty().with("codes", "大企业有限公司"))))
                .containsExactly("codes");
        assertThat(fields(() -> open(forms.read(FormValues.empty().with("codes", "91120116MA05TEST00")))))
                .as("a code with a wrong check character")
                .containsExactly("codes");
        var elsewhere = employers.get(driver.workplace("310115", 40).employer()).creditCode();
        assertThat(fields(() -> open(forms.read(FormValues.empty().with("codes", code + " " + elsewhere)))))
                .as("an enterprise of another district")
                .containsExactly("codes");
    }

    @Test
    void opensOverThoseWhoMeetTheConditionsOnly() {
        assertThat(listed(campaigns.open(command(null), OFFICER))).containsExactlyInAnyOrder(small, large);
        assertThat(campaigns.preview(null, staff(100, null), OFFICER)).isOne();
        assertThat(listed(open(staff(100, null)))).containsExactly(large);
        assertThat(listed(open(staff(null, 99)))).containsExactly(small);
        assertThat(listed(open(new Selection(List.of(PARK), null, null, null, null, null, null, null, null))))
                .containsExactly(small);
        jdbc.sql("update organization_employer set epidemic_hit = true, situation = null where id = :id")
                .param("id", large)
                .update();
        assertThat(listed(open(new Selection(null, null, null, null, null, null, null, List.of("EPIDEMIC"), null))))
                .containsExactly(large);
        assertThat(listed(open(new Selection(null, null, null, List.of("none"), 100, null, null, null, null))))
                .containsExactly(large);
        assertThat(fields(() -> open(staff(100_000, null)))).containsExactly("regions");
        assertThat(fields(() -> open(staff(100, 25)))).containsExactly("staffTo");
        assertThat(fields(() -> open(new Selection(List.of("31"), null, null, null, null, null, null, null, null))))
                .containsExactly("regions");
    }

    @Test
    void countsEverybodyAsAConditionThatNarrowsNothingWould() {
        var id = campaigns.open(command(null), OFFICER);
        driver.workplace(PARK, 40);
        driver.workplace(OTHER_PARK, 50);
        jdbc.sql("update organization_employer set region = '310115' where id = :id")
                .param("id", large)
                .update();
        var everybody = selection.of(campaigns.kept(id, OFFICER)).count();
        assertThat(everybody).isEqualTo(new Selections.Count(3, 2, 1));
        assertThat(selection.preview(id, staff(0, null), OFFICER).count()).isEqualTo(everybody);
    }

    @Test
    void listsThoseWhoMeetTheConditionsLaterAndTakesNobodyOut() {
        var id = open(staff(100, null));
        var later = driver.workplace(PARK, 150).employer();
        driver.workplace(PARK, 30);
        assertThat(selection.of(campaigns.kept(id, OFFICER)).count().joining()).isOne();
        assertThat(listed(id)).containsExactly(large);
        assertThat(selection.join(id, OFFICER)).isOne();
        assertThat(listed(id)).containsExactlyInAnyOrder(large, later);
        assertThat(campaigns.get(id, OFFICER).targets()).isEqualTo(2);
        assertThat(selection.join(id, OFFICER)).isZero();
        assertThat(selection.preview(id, staff(200, null), OFFICER).count().leftOver())
                .isOne();
        assertThat(selection.settle(id, staff(200, null), OFFICER)).isZero();
        assertThat(listed(id)).containsExactlyInAnyOrder(large, later);
        var kept = changes.of(id, PARK, 10);
        assertThat(kept).extracting(Change::what).containsExactly("名单范围", "列入的家数");
        assertThat(kept.getFirst().before()).isEqualTo("职工 100 人以上");
        assertThat(kept.getFirst().after()).isEqualTo("职工 200 人以上");
        for (var other : List.of(NEIGHBOUR, PARK_OFFICER)) {
            assertThatThrownBy(() -> selection.join(id, other)).isInstanceOf(NoSuch.class);
        }
    }

    @Test
    void asksOnceMoreWithTheNumberBeforeItBegins() throws Exception {
        var form = post("/campaigns")
                .with(csrf())
                .with(SignedInAs.actor(OFFICER))
                .param("title", "要约行动")
                .param("issuer", "滨海高新区总工会")
                .param("noticeOn", NOTICE_ON.toString())
                .param("closesOn", CLOSES_ON.toString())
                .param("notice", "全文")
                .param("staffFrom", "100");
        var asked = mvc.perform(form).andExpect(status().isOk()).andReturn().getResponse();
        assertThat(asked.getContentAsString())
                .contains("1 家符合", "职工 100 人以上")
                .contains("name=\"staffFrom\" value=\"100\"");
        assertThat(campaigns.list(OFFICER)).isEmpty();
        mvc.perform(form.param("_sure", "yes")).andExpect(status().is3xxRedirection());
        assertThat(listed(campaigns.list(OFFICER).getFirst().id())).containsExactly(large);
    }

    @Test
    void movesTheClosingDayWithWhatIsCountedByIt() {
        var id = campaigns.open(command(null), OFFICER);
        paces.plan(id, "2022-03-20 1\n2022-03-31 2", OFFICER);
        rollups.recount(id);
        var to = LocalDate.of(2022, 5, 15);
        closings.move(id, to, "疫情防控，市总工会通知延期", OFFICER);
        var campaign = campaigns.get(id, OFFICER);
        assertThat(campaign.closesOn()).isEqualTo(to);
        assertThat(campaign.countsUntil()).isEqualTo(LocalDate.of(2022, 6, 15));
        assertThat(campaign.targets()).isEqualTo(2);
        assertThat(paces.of(campaigns.get(id, OFFICER), OFFICER).points())
                .containsOnlyKeys(LocalDate.of(2022, 3, 20), to);
        var kept = changes.of(id, PARK, 10);
        assertThat(kept).extracting(Change::what).containsExactly("补登截止日期", "行动截止日期");
        assertThat(kept.get(1))
                .extracting(Change::before, Change::after, Change::reason, Change::by)
                .containsExactly("2022年3月31日", "2022年5月15日", "疫情防控，市总工会通知延期", OFFICER.name());
        closings.move(id, LocalDate.of(2022, 3, 18), "提前", OFFICER);
        assertThat(paces.of(campaigns.get(id, OFFICER), OFFICER).points()).containsOnlyKeys(LocalDate.of(2022, 3, 18));
    }

    @Test
    void refusesAClosingDayInThePastOrWithoutAReason() {
        var id = campaigns.open(command(null), OFFICER);
        assertThat(fields(() -> closings.move(id, LocalDate.of(2022, 3, 15), "", OFFICER)))
                .containsExactly("closesOn", "reason");
        assertThat(fields(() -> closings.move(id, CLOSES_ON, "没改", OFFICER))).containsExactly("closesOn");
        assertThat(fields(() -> closings.move(id, NOTICE_ON.plusYears(2), "太远", OFFICER)))
                .containsExactly("closesOn");
        for (var other : List.of(NEIGHBOUR, PARK_OFFICER)) {
            assertThatThrownBy(() -> closings.move(id, CLOSES_ON.plusDays(9), "延期", other))
                    .isInstanceOf(NoSuch.class);
        }
        assertThat(campaigns.get(id, OFFICER).closesOn()).isEqualTo(CLOSES_ON);
    }

    private UUID open(Selection meant) {
        return campaigns.open(
                new OpenCampaign("滨海高新区总工会", "要约行动", "各基层工会", NOTICE_ON, CLOSES_ON, null, "全文", meant), OFFICER);
    }

    private static Selection staff(@Nullable Integer from, @Nullable Integer to) {
        return new Selection(null, null, null, null, from, to, null, null, null);
    }

    private List<UUID> listed(UUID id) {
        return targets.list(campaigns.get(id, OFFICER), Narrowing.NONE, 10, 0, OFFICER).stream()
                .map(Target::employer)
                .toList();
    }

    private static List<String> fields(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(InvalidInput.class, act).errors().stream()
                .map(error -> error.field())
                .toList();
    }
}
