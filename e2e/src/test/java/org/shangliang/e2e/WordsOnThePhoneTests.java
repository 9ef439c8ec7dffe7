package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A worker opens the page behind the QR code on a cheap telephone, says what hurts, and asks what became of it. */
class WordsOnThePhoneTests extends Journey {
    private static final int LATENCY = 400;
    private static final int BYTES_A_SECOND = 50 * 1024;
    private static final long PATIENCE = 6_000;

    private String address = "";

    /** The union's page tells the address that its QR code opens. */
    @BeforeEach
    void readTheAddressBesideTheCode() {
        signIn("gonghui");
        open("/opinions");
        page.locator("main tr:has-text('正在征集') a").first().click();
        assertThat(page.locator("img.qr").isVisible()).isTrue();
        var shown = page.locator("main a[href*='/words/']").first().getAttribute("href");
        address = program().address() + shown.substring(shown.indexOf("/words/"));
    }

    @Test
    @DisplayName("手机不开脚本：扫码、勾选、写一句、交、拿回执、查到、撤回")
    void worksWithoutAnyScript() {
        var phone = newVisitor(Browsers.phoneWithoutScripts());
        phone.navigate(address);
        assertThat(phone.locator("body").innerText()).contains("不记名", "别写名字");
        assertNoSidewaysScroll(phone);
        press(phone, "交给工会");
        assertThat(phone.locator("body").innerText()).contains("请至少勾选一件事，或者写一句话");
        phone.getByLabel("夜班津贴").check();
        phone.locator("textarea[name=body]").fill("大夜一晚八块钱，吃碗面都不够");
        press(phone, "交给工会");
        var receipt = phone.locator("output").innerText();
        assertThat(receipt).matches("[0-9A-Z]{4}( [0-9A-Z]{4}){3}");
        assertNoSidewaysScroll(phone);
        lookUp(phone, receipt.toLowerCase(java.util.Locale.ROOT).replace(" ", ""));
        assertThat(phone.locator("body").innerText()).contains("等着和别人的意见一起入册").doesNotContain("吃碗面");
        assertNoSidewaysScroll(phone);
        phone.locator("summary:has-text('撤回')").click();
        press(phone, "撤回这条意见");
        assertThat(phone.locator("h1").innerText()).contains("撤回这条意见？");
        assertNoSidewaysScroll(phone);
        press(phone, "撤回，删掉原话");
        assertThat(phone.locator("body").innerText()).contains("已经撤回");
        assertThat(phone.context().cookies()).isEmpty();
    }

    @Test
    @DisplayName("网很慢：几秒打开，连点两下也只算一条，每一页都读得清")
    void worksOnASlowNetworkAlsoWhenPressedTwice() {
        var phone = newVisitor(Browsers.PHONE);
        slow(phone);
        var before = System.nanoTime();
        phone.navigate(address);
        assertThat((System.nanoTime() - before) / 1_000_000)
                .as("milliseconds until the page is there")
                .isLessThan(PATIENCE);
        assertAccessible(phone);
        phone.getByLabel("加班费").check();
        phone.locator("textarea[name=body]").fill("加班几个小时，工资条上写清楚");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("交给工会"))
                .dblclick();
        var receipt = phone.locator("output").innerText();
        assertAccessible(phone);
        lookUp(phone, receipt);
        assertThat(phone.locator("body").innerText()).contains("等着和别人的意见一起入册");
        assertAccessible(phone);
        assertNoSidewaysScroll(phone);
    }

    private static void lookUp(Page phone, String receipt) {
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查办到哪一步"))
                .click();
        phone.locator("input[name=receipt]").fill(receipt);
        press(phone, "查询");
    }

    private static void press(Page phone, String name) {
        phone.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** A network as in a workshop's corner: far away and thin. */
    private static void slow(Page phone) {
        var network = phone.context().newCDPSession(phone);
        network.send("Network.enable");
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY);
        conditions.addProperty("downloadThroughput", BYTES_A_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_A_SECOND);
        network.send("Network.emulateNetworkConditions", conditions);
    }
}
