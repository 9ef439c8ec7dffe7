package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A morning of the zone's officer on 2022-03-16: how far, who will be late, whom to call, what was sent (干部的一个早上). */
class OfficersMorningTests extends Journey {

    @Test
    void urgesThoseWhoPressMostAndTheyReadItAtOnce() {
        signIn("zonghui");
        open("/home");
        assertThat(page.locator(".sl-hero").innerText()).contains("15", "其中工作日 11 天", "比计划", "逾期没有答复");
        var called = page.locator(".call input[name=employer]").count();
        assertThat(page.locator(".call button").innerText()).isEqualTo("催办这 " + called + " 家");
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        page.locator(".call button").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("催办 " + called + " 家");
        press("记下：微信已经发了");
        assertThat(page.locator("body").innerText()).containsPattern("微信.*" + called + " 家");
        row(page, "鼎峰装备制造有限公司").locator("a:has-text('联系记录')").click();
        assertThat(page.locator("main").innerText()).contains("联系记录", "微信");
        page = newVisitor(Browsers.PHONE);
        signIn("qiye3");
        open("/cases");
        assertThat(page.locator("main").innerText()).contains("总工会提醒", "书面答复要约");
    }

    @Test
    void givesTheNeediestIntoCareAndTheInstructorFindsThemInTheMorning() {
        signIn("zonghui");
        open("/priorities");
        var neediest = page.locator("main tbody tr").first();
        var name = neediest.locator("a.t").innerText();
        neediest.locator("input[name=employers]").check();
        var instructors = page.locator("select[name=instructor]");
        instructors.selectOption(instructors
                .locator("option", new Locator.LocatorOptions().setHasText("王立新"))
                .getAttribute("value"));
        press("派给这位指导员");
        page = newVisitor(Browsers.PHONE);
        signIn("zhidao");
        open("/guidance");
        assertThat(page.locator("main").innerText()).contains(name, "下一个期限");
        row(page, name).locator("a:has-text('记一次指导')").click();
        page.locator("input[name=channel][value=PHONE]").check();
        page.locator("[name=topic]").fill("困难企业怎么谈");
        page.locator("[name=advice]").fill("先谈稳岗和生活费，再谈轮岗培训");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("main").innerText()).contains("困难企业怎么谈", "记过的");
    }

    @Test
    void keepsTheTableOnThePageAsAFile() throws IOException {
        signIn("zonghui");
        open("/priorities");
        var saved = page.waitForDownload(
                () -> page.locator("main .tb-foot button").first().click());
        assertThat(saved.suggestedFilename()).endsWith(".csv");
        var lines = Files.readAllLines(saved.path());
        assertThat(lines.getFirst()).isEqualTo("\uFEFF单位,分,为什么,走到哪一步,指导员");
        assertThat(lines).hasSize(1 + page.locator("main tbody tr").count());
    }

    private static Locator row(Page shown, String name) {
        return shown.locator("main tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }
}
