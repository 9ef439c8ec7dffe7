package org.shangliang.app.contract.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Payroll checks on the page of performance: what failed stays, and what passes later says so. */
@DatabaseTest
@Transactional
class PayrollPageTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    PayrollChecks checks;

    @Autowired
    Commitments commitments;

    @Autowired
    PerformancePart part;

    @Autowired
    MockMvc mvc;

    private CaseJourney journey;

    @BeforeEach
    void inForce() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).inForce().dawn("2022-06-12");
    }

    private void handed(String period, String growth, String mark) {
        var employer = journey.actor(Role.EMPLOYER);
        var terms = checks.terms(commitments.look(journey.id(), employer)).orElseThrow();
        var body = "shangliang-payroll-1\ncase=" + journey.id() + "\nterms=" + Checksum.of(terms) + "\nfile="
                + mark.repeat(64) + "\nperiod=" + period + "\npeople=9\nminimum=PASS 0\npayday=PASS 0\ngrowth=" + growth
                + "\n";
        assertThat(checks.hand(journey.id(), body + "seal=" + Checksum.of(body), employer))
                .isInstanceOf(Outcome.Done.class);
    }

    private Elements rows() throws Exception {
        return page().select("table:has(caption:contains(工资数字核算)) tbody tr");
    }

    private Document page() throws Exception {
        var shown =
                get("/cases/" + journey.id() + "/performance").with(SignedInAs.actor(journey.actor(Role.UNION_CHAIR)));
        return Jsoup.parse(mvc.perform(shown).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("先没做到、后来做到了的，两次都看得到，新的在上面，写明哪天交的没做到")
    void keepsWhatFailedBesideWhatPassesLater() throws Exception {
        handed("2022-05", "FAIL", "a");
        journey.dawn("2022-06-20");
        handed("2022-06", "PASS", "c");
        journey.dawn("2022-06-21");
        handed("2022-05", "PASS", "b");
        assertThat(rows().eachText()).hasSize(3);
        var later = rows().first();
        assertThat(later.text())
                .contains("2022-05", "2022年6月21日", "后来做到了", "平均增长做到了（2022年6月12日交的没做到）", "b".repeat(16))
                .contains("发薪日做到了 ");
        assertThat(rows().get(1).text()).contains("2022-06", "都做到了").doesNotContain("没做到");
        assertThat(rows().last().text()).contains("2022-05", "2022年6月12日", "有没做到的", "平均增长没做到", "a".repeat(16));
    }

    @Test
    void keepsTheSameResultOnceHoweverOftenItIsSent() throws Exception {
        handed("2022-05", "FAIL", "a");
        handed("2022-05", "FAIL", "a");
        assertThat(rows()).hasSize(1);
        handed("2022-05", "PASS", "b");
        handed("2022-05", "FAIL", "a");
        assertThat(rows().eachText()).hasSize(3);
        assertThat(rows().first().text()).contains("有没做到的");
        assertThat(journey.kinds()).filteredOn("payroll.checked"::equals).hasSize(3);
    }

    @Test
    void comesBackFromTheCaseFileInTheSameOrder() {
        handed("2022-05", "FAIL", "a");
        handed("2022-05", "PASS", "b");
        var before = checks.of(journey.id());
        var sheet = part.write(journey.id(), journey.actor(Role.UNION_CHAIR));
        var again = CaseJourney.inTianjin(CaseDriver.in(context)).inForce();
        part.restore(again.id(), sheet);
        assertThat(before).hasSize(2);
        assertThat(checks.of(again.id())).isEqualTo(before);
    }
}
