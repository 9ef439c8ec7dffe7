package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A form that comes back says at once what is wrong, and with which field (填错了再来). */
class RefusedFormTests extends Journey {

    @Test
    void putsWhatIsWrongBeforeOnesEyesAndNamesTheField() {
        signIn("zonghui");
        sendsEmpty();
        assertThat(page.locator("[role=alert] li a").allInnerTexts())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("哪天改好的：") || line.startsWith("怎么改的："));
        assertAccessible(page);
        screenshot("refused");
    }

    @Test
    void doesSoWithoutScriptsToo() {
        page = newVisitor(Browsers.phoneWithoutScripts());
        signIn("zonghui");
        sendsEmpty();
    }

    @Test
    void takesTheMinutesOfAMeetingHoweverManyWereInvited() {
        signIn("zonghui");
        open("/meetings");
        page.locator("main tr:has-text('要开') a").first().click();
        var signed = page.locator("input[name$='.signed']").last();
        assertThat(page.locator("main form")
                        .last()
                        .locator("input, select, textarea")
                        .count())
                .isGreaterThan(50);
        signed.fill("王科长");
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("[role=alert]").first().innerText()).contains("实际开会日期");
        assertThat(page.locator("input[name$='.signed']").last().inputValue()).isEqualTo("王科长");
    }

    @Test
    void enlargesTheLettersAndKeepsWhatIsTyped() {
        signIn("zonghui");
        open("/campaigns/new");
        page.locator("main form button[type=submit]").first().click();
        page.locator("[name=notice]").fill("关于开展要约行动的通知");
        page.locator("a.sl-tool[href*='large=true']").click();
        page.waitForSelector("a.sl-tool[href*='large=false']");
        assertThat(page.locator("html").getAttribute("data-sl-size")).isEqualTo("large");
        assertThat(page.locator("[name=notice]").inputValue()).isEqualTo("关于开展要约行动的通知");
        page.locator("a.sl-tool[href*='large=false']").click();
        page.waitForSelector("a.sl-tool[href*='large=true']");
        assertThat(page.locator("html").getAttribute("data-sl-size")).isEqualTo("usual");
    }

    @Test
    void leadsBackToTheFormWithoutScripts() {
        page = newVisitor(Browsers.phoneWithoutScripts());
        signIn("zonghui");
        open("/campaigns/new");
        page.locator("main form button").first().click();
        page.locator("a.sl-tool[href*='large=true']").click();
        assertThat(page.url()).endsWith("/campaigns/new");
        assertThat(page.locator("html").getAttribute("data-sl-size")).isEqualTo("large");
    }

    private void sendsEmpty() {
        open("/visits");
        page.locator("a[href^='/rectifications/']").first().click();
        page.locator("main form button").first().click();
        assertThat(page.locator("[role=alert]").first().evaluate("it => it === document.activeElement"))
                .isEqualTo(true);
    }
}
