package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A chief of each side and the recorder, each in a browser of their own, in one meeting (同一场协商会). */
class TwoChiefsTests extends Journey {

    @Test
    void seeWhatTheRecorderNotesAndWhatTheOtherSideProposesAlsoAfterALostConnection() {
        var workers = inTheRoom("shouxi");
        var employer = inTheRoom("qishouxi");
        var recorder = inTheRoom("jilu");
        debate(recorder, "4");
        debated(workers, "4").waitFor();
        debated(employer, "4").waitFor();
        assertAccessible(workers);
        assertNoSidewaysScroll(employer);

        var words = "停工期间每月组织不少于四天的技能培训，培训时间视同正常出勤，费用由企业承担。";
        whileOffline(employer, () -> {
            propose(workers, words);
            recorder.locator("#room-live").getByText(words).waitFor();
            record(recorder, "PARKED", "培训天数下次再谈。");
            employer.getByText("连接断了，正在重连").waitFor();
            assertThat(employer.locator("#room-live").innerText()).doesNotContain(words);
        });
        employer.locator("#room-live").getByText(words).waitFor();
        employer.locator("#room-live").getByText("培训天数下次再谈。").waitFor();
        assertThat(employer.getByText("连接断了，正在重连").isVisible()).isFalse();
        page = employer;
        screenshot("caught-up");

        debate(recorder, "1");
        debated(employer, "1").waitFor();
    }

    private Page inTheRoom(String person) {
        page = newVisitor(Browsers.DESKTOP);
        signIn(person);
        open("/cases");
        var path = page.locator("main a[href^='/cases/']").first().getAttribute("href");
        open(path + "/room");
        assertThat(page.locator("main").innerText()).contains("正在开会");
        return page;
    }

    private static Locator debated(Page who, String number) {
        return who.locator("#room-live h3", new Page.LocatorOptions().setHasText("正在谈"))
                .filter(new Locator.FilterOptions().setHasText(number + ". "));
    }

    private static void debate(Page recorder, String item) {
        recorder.locator("select[name=item]").selectOption(item);
        recorder.locator("button[formaction$=debate]").click();
    }

    private static void record(Page recorder, String result, String words) {
        recorder.locator("select[name=item]").selectOption("4");
        recorder.locator("input[name=result][value=" + result + "]").check();
        recorder.locator("textarea[name=text]").fill(words);
        recorder.locator("form[action$=results] button.btn-primary").click();
    }

    /** The chief follows the clause of the fourth item out of the room and answers with a text of his own. */
    private static void propose(Page chief, String words) {
        chief.locator("#room-live .table-offer a").first().click();
        chief.locator("textarea[name=text]").fill(words);
        chief.locator("form[action$=passes] button.btn-primary").click();
        assertThat(chief.locator("main").innerText()).contains(words);
    }
}
