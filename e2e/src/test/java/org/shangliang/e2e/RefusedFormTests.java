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

    private void sendsEmpty() {
        open("/visits");
        page.locator("a[href^='/rectifications/']").first().click();
        page.locator("main form button").first().click();
        assertThat(page.locator("[role=alert]").first().evaluate("it => it === document.activeElement"))
                .isEqualTo(true);
    }
}
