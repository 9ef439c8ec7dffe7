package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Delegates who have never seen it vote on a telephone with the code of their slip (第一次用手机投票). */
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
        page.locator("input[name=code]").fill(vote.codes().getFirst());
        tap("button.wk-btn", taps);
        assertThat(taps.get())
                .as("one wrong press, one wrong code, then choice and press")
                .isEqualTo(4);
        assertThat(page.locator("main").innerText()).contains("票已投进票箱").doesNotContain("不同意");
        assertAccessible(page);
        screenshot("receipt");
        usedTwice(vote);
        withoutScripts(vote);
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

    private void tap(String what, AtomicInteger taps) {
        page.locator(what).first().click();
        taps.incrementAndGet();
    }
}
