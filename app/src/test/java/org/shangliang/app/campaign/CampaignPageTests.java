package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.campaign.CampaignWorld.NEIGHBOUR;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.command;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.NewCapacity;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The pages of campaigns, as a browser gets them. */
@DatabaseTest
@Transactional
class CampaignPageTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Campaigns campaigns;

    private CaseDriver driver;

    @BeforeEach
    void aDay() {
        driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 16));
    }

    @Test
    void sendsAnInstructorToThoseBehindFromTheSamePage() throws Exception {
        var accounts = context.getBean(Accounts.class);
        var account = accounts.open(null, new NewAccount("wanglixin", "王立新", CampaignWorld.ZONE))
                .account();
        accounts.give(
                null,
                account,
                new NewCapacity(Role.INSTRUCTOR, new Scope.Assigned(new UUID(0, 0)), CampaignWorld.ZONE, "工会"));
        var behind = driver.workplace(PARK, 50).employer();
        var path = "/campaigns/" + campaigns.open(command(null), OFFICER);
        assertThat(page(path, OFFICER).select("#named tbody tr").text()).contains("还没有");
        mvc.perform(post("/priorities/care")
                        .param("as", "SUGGESTED")
                        .param("from", path)
                        .param("employer", behind.toString())
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", path));
        assertThat(page(path, OFFICER).select("#named tbody tr").text()).contains("王立新");
    }

    @Test
    void keepsThePartThatIsLookedAtInEveryLink() throws Exception {
        driver.workplace(PARK, 50);
        driver.workplace(CampaignWorld.OTHER_PARK, 60);
        var id = campaigns.open(command(null), OFFICER);
        var page = page("/campaigns/" + id + "?region=" + PARK, OFFICER);
        assertThat(page.text()).contains("共 1 家应开展单位", "看整个行动");
        assertThat(page.select("main .funnel-list a, main #groups a, main a[href*=.csv], main a[href*=.xlsx],"
                                + " main a[href*=standing=behind]")
                        .eachAttr("href"))
                .hasSizeGreaterThan(10)
                .allMatch(href -> href.contains("region=" + PARK));
        assertThat(page("/campaigns/" + id, OFFICER).text()).doesNotContain("看整个行动");
    }

    @Test
    void listsNothingYetAndOffersTheBeginning() throws Exception {
        var page = page("/campaigns", OFFICER);
        assertThat(page.text()).contains("还没有要约行动");
        assertThat(page.select("a[href=/campaigns/new]").text()).isEqualTo("用通知开始一次行动");
        var supervisor = SignedInAs.anActor(Role.SUPERVISOR, new Scope.Region(CampaignWorld.ZONE));
        assertThat(page("/campaigns", supervisor).select("a[href=/campaigns/new]"))
                .isEmpty();
    }

    @Test
    void beginsTheDayOnTheCampaignThatRunsAndOnTheListIfThereIsNoneOrMoreThanOne() throws Exception {
        driver.workplace(PARK, 50);
        assertThat(beginning()).isEqualTo("/campaigns");
        var campaign = "/campaigns/" + campaigns.open(command(null), OFFICER);
        assertThat(beginning()).isEqualTo(campaign);
        driver.on(LocalDate.of(2022, 5, 1));
        assertThat(beginning()).isEqualTo("/campaigns");
        driver.on(LocalDate.of(2022, 3, 16));
        campaigns.open(command(null), OFFICER);
        assertThat(beginning()).isEqualTo("/campaigns");
    }

    private @Nullable String beginning() throws Exception {
        return mvc.perform(get("/campaigns/today").with(SignedInAs.actor(OFFICER)))
                .andReturn()
                .getResponse()
                .getHeader("Location");
    }

    @Test
    void readsAPastedNoticeAndOpensTheCampaignItCallsFor() throws Exception {
        driver.workplace(PARK, 50);
        assertThat(page("/campaigns/new", OFFICER).select("textarea[name=notice]"))
                .hasSize(1);
        var recognised = answer(multipart("/campaigns/notice").param("notice", CampaignWorld.notice()), OFFICER, 200);
        assertThat(recognised.select("input[name=issuer]").val()).isEqualTo("滨海高新区总工会");
        assertThat(recognised.select("input[name=closesOn]").val()).isEqualTo("2022-03-31");
        assertThat(recognised.select("textarea[name=notice]").text()).contains("请各基层工会于3月31日前完成要约行动");
        var form = post("/campaigns");
        recognised
                .select("main form [name]:not([type=checkbox])")
                .forEach(field -> form.param(
                        field.attr("name"), field.normalName().equals("textarea") ? field.wholeText() : field.val()));
        var opened = mvc.perform(form.with(SignedInAs.actor(OFFICER)).with(csrf()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        assertThat(page(Objects.requireNonNull(opened), OFFICER).text())
                .contains("关于在高新区集中开展2022年集体协商“要约行动”的通知", "共 1 家应开展单位", "还有 15 天");
        assertThat(page("/campaigns", OFFICER).text()).contains("滨海高新区总工会", "2022年3月31日", "1 家");
    }

    @Test
    void readsANoticeFromATextFileAndSaysWhenItCannot() throws Exception {
        var utf8 = new MockMultipartFile(
                "file", "通知.txt", "text/plain", CampaignWorld.notice().getBytes(StandardCharsets.UTF_8));
        assertThat(answer(multipart("/campaigns/notice").file(utf8), OFFICER, 200)
                        .select("input[name=noticeOn]")
                        .val())
                .isEqualTo("2022-03-08");
        var gbk = new MockMultipartFile(
                "file", "通知.txt", "text/plain", CampaignWorld.notice().getBytes(Charset.forName("GB18030")));
        assertThat(answer(multipart("/campaigns/notice").file(gbk), OFFICER, 200)
                        .select("input[name=issuer]")
                        .val())
                .isEqualTo("滨海高新区总工会");
        var broken = new MockMultipartFile("file", "通知.txt", "text/plain", new byte[] {1, 2, 3});
        assertThat(answer(multipart("/campaigns/notice").file(broken), OFFICER, 422)
                        .text())
                .contains("这个文件看不懂，请把通知的文字直接贴进来");
        assertThat(answer(multipart("/campaigns/notice"), OFFICER, 422).text()).contains("请把通知全文贴进来");
    }

    @Test
    void marksTheFieldThatTheNoticeLeavesInDoubt() throws Exception {
        var text = "关于开展集体协商的通知\n请于3月20日前发出要约，3月31日前完成行动。\n滨海高新区总工会2022-03-08";
        var page = answer(multipart("/campaigns/notice").param("notice", text), OFFICER, 200);
        assertThat(page.select("input[name=closesOn]").val()).isEmpty();
        assertThat(page.text()).contains("通知里有不止一个“×月×日前”");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongAtItsField() throws Exception {
        var page = answer(
                post("/campaigns")
                        .param("title", "要约行动")
                        .param("issuer", "滨海高新区总工会")
                        .param("noticeOn", "2022-03-08")
                        .param("closesOn", "2022-03-01")
                        .param("region", "120110")
                        .param("notice", "请完成"),
                OFFICER,
                422);
        assertThat(page.text()).contains("截止日期不能早于发文的", "范围要在您负责的地区（120116900）以内");
        assertThat(page.select("input[name=issuer]").val()).isEqualTo("滨海高新区总工会");
        assertThat(page.select("[aria-invalid=true]").eachAttr("name")).contains("closesOn", "region");
        assertThat(campaigns.list(OFFICER)).isEmpty();
        var unreadable = answer(post("/campaigns").param("closesOn", "三月底"), OFFICER, 422);
        assertThat(unreadable.select("[aria-invalid=true]").eachAttr("name")).contains("closesOn", "noticeOn");
    }

    @Test
    void showsTheFunnelAndWhoIsBehindOnWhat() throws Exception {
        var untouched = driver.workplace(PARK, 400);
        var waiting =
                CaseJourney.in(driver, PARK, ContractKind.WAGE).before("reply").passTo(LocalDate.of(2022, 3, 18));
        CaseJourney.in(driver, PARK, ContractKind.WAGE).through("reply");
        driver.on(LocalDate.of(2022, 3, 18));
        var id = campaigns.open(command(null), OFFICER);
        var page = page("/campaigns/" + id, OFFICER);
        assertThat(page.text()).contains("已要约并应约 1 / 3 家 33.3%", "已签订 0 / 3 家 0.0%", "还有 13 天 其中工作日 9 天");
        assertThat(page.select(".funnel-list li").eachText()).contains("应开展31 还没启动", "发出要约2", "企业应约11 还没应约");
        assertThat(page.select(".call").text()).contains("1 家企业收到要约，过了期限还没有书面答复", "催办这 1 家");
        assertThat(page.select(".call input[name=employer]").eachAttr("value"))
                .containsExactly(waiting.workplace().employer().toString());
        var rows = page.select("#named tbody tr");
        assertThat(rows.get(0).text()).contains("400 人", "还没启动");
        assertThat(rows.get(0).select("a[href^=/cases]")).isEmpty();
        assertThat(rows.get(1).select("a").attr("href")).isEqualTo("/cases/" + waiting.id());
        assertThat(rows.get(1).select(".pill.bad")).isNotEmpty();
        assertThat(untouched.employer()).isNotEqualTo(waiting.workplace().employer());
        driver.on(LocalDate.of(2022, 4, 2));
        assertThat(page("/campaigns/" + id, OFFICER).text()).contains("2022年3月31日 已经截止 2 天前");
    }

    @Test
    void listsByNameWhomANumberCountsAndHandsItOutAsATable() throws Exception {
        var journey = CaseJourney.in(driver, PARK, ContractKind.WAGE).through("reply");
        driver.workplace(PARK, 400);
        driver.on(LocalDate.of(2022, 3, 18));
        var path = "/campaigns/" + campaigns.open(command(null), OFFICER);
        var overview = page(path + "?by=staff", OFFICER);
        assertThat(overview.select("#groups tr").eachText()).contains("百人以上 2 家 1 家 1 / 2 50.0% 0 / 2 0 家");
        var list = page(overview.select("#groups a.t").first().attr("href") + "&standing=done", OFFICER);
        assertThat(list.select("#named tbody tr")).hasSize(1);
        assertThat(list.select("#named .small").attr("href")).isEqualTo("/cases/" + journey.id());
        assertThat(list.select("select[name=staff] option[selected]").val()).isEqualTo("100");
        var csv = mvc.perform(get(path + "/targets.csv?standing=behind").with(SignedInAs.actor(OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv.lines()).hasSize(2).last().asString().contains("400", "还没启动");
        var wrong = answer(get(path + "/targets?industry=ZZ"), OFFICER, 422);
        assertThat(wrong.text()).contains("行业“ZZ”不对，应是门类字母 A 到 T");
    }

    @Test
    void takesAnEnterpriseOutWithAReasonAndSettlesWhatIsDone() throws Exception {
        var workplace = driver.workplace(PARK, 50);
        var path = "/campaigns/" + campaigns.open(command(null), OFFICER);
        var form =
                page(path + "/targets", OFFICER).select("a[href$=/exemption]").attr("href");
        assertThat(form).contains(workplace.employer().toString());
        var again = answer(post(form).param("ground", "CLOSED"), OFFICER, 422);
        assertThat(again.text()).contains("请写明事实依据");
        assertThat(again.select("input[value=CLOSED]").hasAttr("checked")).isTrue();
        mvc.perform(post(form)
                        .param("ground", "CLOSED")
                        .param("reason", "一月注销")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(page(path + "/targets?standing=exempt", OFFICER).text())
                .contains("已注销或停业：一月注销（" + OFFICER.name() + "，2022年3月16日）");
        assertThat(page(path, OFFICER).text()).contains("另有 1 家不列入", "0 / 0 家 —", "还没有应开展的单位");
        assertThat(page(path + "/settings", OFFICER)
                        .select("input[value=OFFER_REPLIED]")
                        .hasAttr("checked"))
                .isTrue();
        var early = post(path + "/settings")
                .param("completion", "SIGNED")
                .param("usualKind", "WAGE")
                .param("countsUntil", "2022-03-20");
        assertThat(answer(early, OFFICER, 422).text()).contains("登记截止不能早于行动截止的2022年3月31日");
    }

    @Test
    void setsTheDaysDoneAgainstAPlanThatCanBeEdited() throws Exception {
        CaseJourney.in(driver, PARK, ContractKind.WAGE).through("reply");
        driver.workplace(PARK, 20);
        driver.on(LocalDate.of(2022, 3, 14));
        var path = "/campaigns/" + campaigns.open(command(null), OFFICER) + "/pace";
        var page = page(path, OFFICER);
        assertThat(page.text()).contains("1 / 2 家，按计划现在应到 1 家", "昨天为止的 5 天共完成 1 家");
        assertThat(page.select("details tbody tr")).hasSize(24);
        assertThat(page.select("details tbody tr").get(2).text()).isEqualTo("2022年3月10日 1 1 0");
        var wrong = answer(post(path).param("points", "2022-03-20 150\n三月 5\n2022-04-20 1"), OFFICER, 422);
        assertThat(wrong.text()).contains("“三月 5”看不懂", "“2022-04-20 1”的日期要在", "超过了应开展的 2 家");
        assertThat(wrong.select("textarea").text()).contains("三月 5");
        mvc.perform(post(path)
                        .param("points", "2022-03-12 2")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(page(path, OFFICER).text()).contains("按计划现在应到 2 家", "差 1 家");
        assertThat(page(path, OFFICER).select("textarea").text()).isEqualTo("2022-03-12 2");
    }

    @Test
    void showsAParkOfficerTheParkAndANeighbourNothing() throws Exception {
        driver.workplace(PARK, 50);
        driver.workplace(CampaignWorld.OTHER_PARK, 60);
        var id = campaigns.open(command(null), OFFICER);
        assertThat(page("/campaigns/" + id, PARK_OFFICER).text())
                .contains("共 1 家应开展单位")
                .doesNotContain("60 人");
        mvc.perform(get("/campaigns/" + id).with(SignedInAs.actor(NEIGHBOUR))).andExpect(status().isNotFound());
        mvc.perform(get("/campaigns/" + id).param("region", "12").with(SignedInAs.actor(PARK_OFFICER)))
                .andExpect(status().isNotFound());
    }

    private Document page(String path, Actor actor) throws Exception {
        return answer(get(path), actor, 200);
    }

    private Document answer(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request,
            Actor actor,
            int expected)
            throws Exception {
        var response = mvc.perform(request.with(SignedInAs.actor(actor)).with(csrf()))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse();
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
