package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Delegates who have never seen it vote on a telephone with the code of their slip (第一次用手机投票); too few come. */
class FirstVoteTests extends Journey {
    private static final int VOTERS = 12;

    @Test
    void takesOneChoiceOneCodeAndOnePress() throws IOException {
        var vote = VotingCase.opened(program()).called(VOTERS).vote(VOTERS);
        var taps = new AtomicInteger();
        page = newVisitor(Browsers.PHONE);
        open("/votes/" + vote.id());
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        screenshot("ballot");
        assertThat(page.locator("input[name=choice]:checked").count())
                .as("chosen for the voter")
                .isZero();
        tap("button.wk-btn", taps);
        assertThat(page.locator("main").innerText()).contains("选一项").contains("表决码");
        tap("input[value=AGAINST]", taps);
        page.locator("input[name=code]").fill("000000000000");
        tap("button.wk-btn", taps);
        assertThat(page.locator("input[value=AGAINST]").isChecked())
                .as("what was chosen stays")
                .isTrue();
        var code = vote.codes().getFirst();
        page.locator("input[name=code]").fill(code);
        open("/votes/" + vote.id());
        assertThat(page.locator("input[name=code]").inputValue())
                .as("what was typed after a reload")
                .isEqualTo(code);
        page.locator("input[value=AGAINST]").check();
        tap("button.wk-btn", taps);
        assertThat(taps.get())
                .as("one wrong press, one wrong code, then choice and press")
                .isEqualTo(4);
        assertThat(page.locator("main").innerText()).contains("票已投进票箱").doesNotContain("不同意");
        assertThat(page.evaluate("() => JSON.stringify({...sessionStorage})").toString())
                .as("what the tab keeps after the ballot")
                .doesNotContain(code);
        assertAccessible(page);
        screenshot("receipt");
        usedTwice(vote);
        withoutScripts(vote);
        closedTooEarly(vote);
    }

    private void usedTwice(VotingCase.Opened vote) {
        open("/votes/" + vote.id());
        page.locator("input[value=FOR]").check();
        page.locator("input[name=code]").fill(vote.codes().getFirst());
        page.locator("button.wk-btn").click();
        assertThat(page.locator("main").innerText()).doesNotContain("票已投进票箱").contains("投过");
    }

    private void withoutScripts(VotingCase.Opened vote) {
        page = newVisitor(Browsers.phoneWithoutScripts());
        open("/votes/" + vote.id());
        page.locator("input[value=FOR]").check();
        page.locator("input[name=code]").fill(vote.codes().getLast());
        page.locator("button.wk-btn").click();
        assertThat(page.locator("main").innerText()).contains("票已投进票箱");
    }

    /** Two of twelve have come: the chair is asked once more, also where the browser runs no scripts. */
    private void closedTooEarly(VotingCase.Opened vote) {
        signIn("gonghui");
        open("/congress/" + vote.id());
        page.locator("input[name=teller]").fill(vote.teller());
        press("截止投票，登记结果");
        assertThat(page.locator("main").innerText()).contains("还差 6 人", "没有结果", "《集体合同规定》第36条");
        assertNoSidewaysScroll(page);
        screenshot("closing");
        press("先不截止，回去");
        assertThat(page.locator("input[name=teller]").inputValue()).isEqualTo(vote.teller());
        press("截止投票，登记结果");
        press("截止，这次没有结果");
        assertThat(page.locator("main").innerText()).contains("到会人数不够，表决无效");
    }

    private void tap(String what, AtomicInteger taps) {
        page.locator(what).first().click();
        taps.incrementAndGet();
    }
}
