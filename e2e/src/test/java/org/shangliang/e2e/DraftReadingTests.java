package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A worker scans the poster, reads the draft without signing in, and says what is not understood (职工看草案). */
class DraftReadingTests extends Journey {

    @Test
    void fromThePosterOfTheUnionToARemarkWithoutAName() {
        signIn("gonghui");
        open("/cases");
        page.locator("main tr:has-text('大会已召集'):not(:has-text('女职工')) a")
                .first()
                .click();
        press("请职工看草案");
        var poster = page.context()
                .request()
                .get(program().address() + page.locator("a:has-text('打印海报')").getAttribute("href"));
        assertThat(poster.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(new String(poster.body(), 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        var address = page.locator("a.wrap-any").getAttribute("href");
        var phone = newVisitor(Browsers.PHONE);
        phone.navigate(program().address() + address.substring(address.indexOf("/reading/")));
        assertThat(phone.locator("main, body").first().innerText()).contains("草案", "白话和原文对着看", "工会答复");
        assertAccessible(phone);
        assertNoSidewaysScroll(phone);
        phone.locator("a.wk-tool:has-text('有话说')").first().click();
        phone.locator("input[name=stance]").first().check();
        phone.locator("[name=body]").fill("夜里换班这一句看不懂");
        phone.locator("button:has-text('交给工会')").click();
        assertThat(phone.locator("body").innerText()).contains("收到了", "打乱入册");
        screenshot("desk");
    }
}
