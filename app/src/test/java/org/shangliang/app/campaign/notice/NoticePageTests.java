package org.shangliang.app.campaign.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.campaign.notice.NoticeWorld.DAY;
import static org.shangliang.app.campaign.notice.NoticeWorld.OFFICER;
import static org.shangliang.app.campaign.notice.NoticeWorld.PARK;
import static org.shangliang.app.campaign.notice.NoticeWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.notice.NoticeWorld.ZONE;
import static org.shangliang.app.campaign.notice.NoticeWorld.chair;
import static org.shangliang.app.campaign.notice.NoticeWorld.draft;
import static org.shangliang.app.campaign.notice.NoticeWorld.seat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.organization.FederationLevel;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseDriver.Workplace;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The pages of notices, as a browser gets them. */
@DatabaseTest
@Transactional
class NoticePageTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Notices notices;

    private Workplace workplace;

    @BeforeEach
    void aUnionWithAChair() {
        var driver = CaseDriver.in(context);
        driver.on(DAY);
        workplace = driver.workplace(PARK, 120);
        var federations = context.getBean(Federations.class);
        var city = federations.found("天津市总工会", "天津市", "12", FederationLevel.PROVINCE, null);
        var zone = federations.found("滨海高新区总工会", "高新区", ZONE, FederationLevel.DISTRICT, city);
        federations.found("华苑片区工会联合会", "华苑片区", PARK, FederationLevel.PARK, zone);
        seat(context, workplace, "wangxiulan");
    }

    @Test
    void goesFromAFileToTheChairsAcknowledgement() throws Exception {
        var file = new MockMultipartFile(
                "notice-file",
                "通知.txt",
                "text/plain",
                new ClassPathResource("demo/notice-2022-03-08.txt").getContentAsByteArray());
        var recognised = answer(multipart("/notices/recognition").file(file), OFFICER, 200);
        assertThat(recognised.select("input[name=number]").val()).endsWith("〔2022〕1号");
        assertThat(recognised.select("textarea[name=body]").text()).doesNotContain("高新区各基层工会：");
        assertThat(recognised.select("input[name=regions][checked]").val()).isEqualTo(ZONE);
        var form = post("/notices");
        recognised
                .select("form[action=/notices] [name]:not([type=checkbox]):not([type=file])")
                .forEach(field -> form.param(
                        field.attr("name"), field.normalName().equals("textarea") ? field.wholeText() : field.val()));
        var path = location(form.param("regions", ZONE), OFFICER);
        assertThat(page(path, OFFICER).text()).contains("草稿，还没有印发", "共 1 家工会", "同时开始要约行动");
        var sure = answer(post(path + "/publication").param("opening", "true"), OFFICER, 200);
        assertThat(sure.text()).contains("发给 1 家工会？", "同时开始要约行动");
        location(post(path + "/publication").param("opening", "true").param("_sure", "yes"), OFFICER);
        assertThat(page("/cases", chair(workplace)).select(".say.warn").text()).contains("有 1 份总工会通知等您签收");
        var read = page(path, chair(workplace));
        assertThat(read.select(".gongwen").text()).contains("滨海高新区总工会文件", "高新区各基层工会：", "一、指导思想");
        assertThat(page(path + "/receipts", OFFICER).select("tbody tr").text()).contains("已阅读");
        location(post(path + "/acknowledgement").param("version", "1"), chair(workplace));
        assertThat(page(path, chair(workplace)).text()).contains("何建军 已于 3月8日").doesNotContain("看完请签收");
        assertThat(page(path + "/receipts", PARK_OFFICER).text()).contains("已签收 1 / 1 家");
        assertThat(page("/notices", OFFICER).select("tbody tr").text()).contains("1 / 1 家", "已印发");
        mvc.perform(get("/papers/" + paper(path) + ".pdf").with(SignedInAs.actor(chair(workplace))))
                .andExpect(status().isOk());
    }

    @Test
    void keepsEverythingTypedAndNamesTheFieldThatIsWrong() throws Exception {
        notices.draft(draft("津滨高工〔2022〕1号"), OFFICER);
        var kept = new MockMultipartFile("file", "要约书.pdf", "application/pdf", "%PDF-1.7 x".getBytes());
        var page = answer(
                multipart("/notices")
                        .file(kept)
                        .param("title", "通知")
                        .param("number", "津滨高工〔2022〕1号")
                        .param("issuer", "总工会")
                        .param("addressees", "各工会")
                        .param("noticeOn", "2022-03-08")
                        .param("closesOn", "2022-03-01")
                        .param("body", "正文一段")
                        .param("regions", PARK),
                OFFICER,
                422);
        assertThat(page.text()).contains("文号“津滨高工〔2022〕1号”已经用过，可以用“津滨高工〔2022〕2号”", "截止日期不能早于发文的2022年3月8日");
        assertThat(page.select("textarea[name=body]").text()).isEqualTo("正文一段");
        assertThat(page.select("input[name=regions][checked]").val()).isEqualTo(PARK);
        assertThat(page.select("input[name=attachment][checked]")).hasSize(1);
        assertThat(answer(post("/notices"), OFFICER, 422).text()).contains("请写标题", "请写文号", "正文是空的", "请填日期");
        var two = post("/notices/recognition")
                .param("notice", "关于开展集体协商的通知\n请于3月20日前发出要约，3月31日前完成行动。\n滨海高新区总工会2022-03-08");
        assertThat(answer(two, OFFICER, 200).text()).contains("通知里有不止一个“×月×日前”");
        assertThat(answer(post("/notices/recognition"), OFFICER, 422).text()).contains("请把通知全文贴进来");
    }

    @Test
    void namesBothDaysOfANoticeThatIsSignedUnderTwoAndLosesNothing() throws Exception {
        var text = "关于开展集体协商的通知\n请于3月31日前完成行动。\n滨海高新区总工会2022-03-10\n滨海高新区总工会2022-03-08";
        var read = answer(post("/notices/recognition").param("notice", text), OFFICER, 200);
        assertThat(read.text()).contains("不止一个落款日期（2022年3月8日、2022年3月10日），请填印发那天的日期");
        assertThat(read.select("input[name=noticeOn]").val()).isEmpty();
        assertThat(read.select("input[name=closesOn]").val()).isEqualTo("2022-03-31");
        var body = read.select("textarea[name=body]").getFirst().wholeText();
        assertThat(body).contains("请于3月31日前完成行动。", "滨海高新区总工会2022-03-10");
        var campaign = answer(post("/campaigns/notice").param("notice", text), OFFICER, 200);
        assertThat(campaign.text()).contains("不止一个落款日期（2022年3月8日、2022年3月10日）");
        assertThat(campaign.select("textarea[name=notice]").text()).contains("2022-03-10", "2022-03-08");
        var draft = post("/notices")
                .param("title", "通知")
                .param("number", "津滨高工〔2022〕1号")
                .param("issuer", "滨海高新区总工会")
                .param("addressees", "各工会")
                .param("noticeOn", "2022-03-08")
                .param("body", body)
                .param("regions", ZONE);
        var refused = answer(draft, OFFICER, 422);
        assertThat(refused.text()).contains("正文里的落款日期是2022年3月10日，和成文日期（2022年3月8日）不一样");
        assertThat(refused.select("textarea[name=body]").getFirst().wholeText()).isEqualTo(body);
    }

    @Test
    void showsWhatACorrectionChangedAndKeepsTheOldVersionReadable() throws Exception {
        var id = notices.draft(draft("津滨高工〔2022〕1号"), OFFICER);
        notices.publish(id, false, OFFICER);
        notices.revise(id, draft("津滨高工〔2022〕1号", "请于4月10日前完成。", List.of(ZONE), "期限延长"), OFFICER);
        notices.publish(id, false, OFFICER);
        var page = page("/notices/" + id, chair(workplace));
        assertThat(page.select("del").text()).contains("3月31日前");
        assertThat(page.select("ins").text()).contains("4月10日前");
        assertThat(page.text()).contains("期限延长", "第 1 版");
        var old = page("/notices/" + id + "?version=1", chair(workplace));
        assertThat(old.text()).contains("这是旧的一版", "3月31日前");
        assertThat(old.select("form[action$=acknowledgement]")).isEmpty();
        var late = answer(post("/notices/" + id + "/acknowledgement").param("version", "1"), chair(workplace), 422);
        assertThat(late.text()).contains("通知已经更正为第 2 版");
    }

    @Test
    void remindsFromTheListAndRegistersAReceiptOnPaper() throws Exception {
        var id = notices.draft(draft("津滨高工〔2022〕1号"), OFFICER);
        notices.publish(id, false, OFFICER);
        var path = "/notices/" + id;
        assertThat(answer(post(path + "/reminders"), OFFICER, 422).text()).contains("请先勾选要催的工会");
        location(post(path + "/reminders").param("all", "true"), OFFICER);
        assertThat(page(path + "/receipts?state=delivered", OFFICER).text()).contains("1 次，最近2022年3月8日");
        assertThat(page(path, chair(workplace)).text()).contains("总工会2022年3月8日提醒签收");
        assertThat(answer(get(path + "/receipts?state=lost"), OFFICER, 422).text())
                .contains("“lost”不在可选的项目里");
        var form = path + "/receipts/" + workplace.union();
        assertThat(answer(post(form).param("on", "2022-03-09"), OFFICER, 422).text())
                .contains("请写签字人的姓名");
        location(post(form).param("name", "李强").param("on", "2022-03-08"), OFFICER);
        assertThat(page(path + "/receipts", OFFICER).select("tbody tr").text()).contains("李强（纸面）");
        var csv = mvc.perform(get(path + "/receipts.csv").with(SignedInAs.actor(OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2).last().asString().contains("已签收", "李强（纸面）");
    }

    private String paper(String path) {
        var id = UUID.fromString(path.substring("/notices/".length()));
        return Objects.requireNonNull(notices.get(id, null, OFFICER).paper()).toString();
    }

    private String location(AbstractMockHttpServletRequestBuilder<?> request, Actor actor) throws Exception {
        return Objects.requireNonNull(
                mvc.perform(request.with(SignedInAs.actor(actor)).with(csrf()))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"));
    }

    private Document page(String path, Actor actor) throws Exception {
        return answer(get(path), actor, 200);
    }

    private Document answer(AbstractMockHttpServletRequestBuilder<?> request, Actor actor, int expected)
            throws Exception {
        var response = mvc.perform(request.with(SignedInAs.actor(actor)).with(csrf()))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse();
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
