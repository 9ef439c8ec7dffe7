package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A platform decides on its own behalf, clause by clause, at a table it shares with others (同桌协商). */
class SharedTableTests extends Journey {

    @Test
    void aPlatformAcceptsTheLastClauseAndSeesWhatIsStillMissing() {
        signIn("qiye5");
        open("/joint");
        page.locator("main h2 a").first().click();
        var main = page.locator("main");
        assertThat(main.innerText()).contains("平台劳动者权益协商", "原来", "以后", "不是集体合同", "还没有认下");
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        var last = page.locator("section.sl-card[id^=c]").last();
        assertThat(last.innerText()).contains("还没有表态");
        last.locator("summary").click();
        last.locator("input[value=RESERVE]").check();
        last.locator("button[type=submit]").click();
        assertThat(page.locator("main").innerText())
                .as("what is reserved must be said")
                .contains("请填写");
        assertThat(last.locator("input[value=RESERVE]").isChecked())
                .as("what was chosen stays, and stays open")
                .isTrue();
        last.locator("input[value=ACCEPT]").check();
        last.locator("button[type=submit]").click();
        assertThat(page.locator("section.sl-card[id^=c]").last().innerText()).contains("接受");
        assertThat(page.locator("main").innerText()).contains("还差这些", "草签");
        screenshot("seat");
    }
}
