package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A struggling enterprise from the opening to a contract in force, by hand, in two browsers (一家困难企业从要约到生效). */
class WageRoundTests extends Journey {
    /** The clock is moved here, so the other journeys must not share this program. */
    private static final RunningProgram OWN = RunningProgram.freshDemo();

    /** What one person records for both sides comes with a scan of the signed paper. */
    private static final Set<String> SIGNED = Set.of("recorder", "meetings", "draft");

    private static final FilePayload SCAN =
            new FilePayload("签字页.pdf", "application/pdf", "%PDF-1.7 signed".getBytes(StandardCharsets.UTF_8));

    private String address = "";
    private Page union;
    private Page employer;

    @Override
    protected RunningProgram program() {
        return OWN;
    }

    @AfterAll
    static void stopOwnProgram() {
        OWN.close();
    }

    @Test
    void carriesAStrugglingEnterpriseFromTheOpeningToAContractInForce() {
        union = signedIn("gonghui");
        employer = signedIn("qiye");
        opensTheRound();
        prepares();
        offersAndReplies();
        talks();
        refusesToSignBeforeTheCongress();
        adoptsAndSigns();
        files();
        letsTheReviewPeriodPass();
        union.navigate(address);
        assertThat(union.locator(".sl-head").innerText()).contains("已生效");
        assertAccessible(union);
        assertNoSidewaysScroll(union);
        keep(union, "in-force");
        union.navigate(address + "/docket");
        assertThat(union.locator("main").innerText()).contains("链完整");
        assertAccessible(union);
    }

    private void opensTheRound() {
        union.navigate(program().address() + "/cases/new");
        fill(union, Map.of("kind", "WAGE", "occurredOn", "2022-02-21"));
        union.locator("main form button[type=submit]").first().click();
        address = union.url().replaceAll("[?#].*", "");
        assertThat(union.locator(".next").innerText()).contains("议题");
        assertAccessible(union);
    }

    private void prepares() {
        take(union, "agenda", Map.of("occurredOn", "2022-02-21"));
        var two = team("2022-02-22", "何建军", "吴秀英");
        union.navigate(address + "/steps/representatives?side=WORKERS");
        fill(union, two);
        submit(union);
        assertThat(union.locator(".say.bad").innerText()).contains("至少要3人", "第19条");
        assertAccessible(union);
        fill(union, Map.of("members[2].name", "罗磊", "members[2].gender", "M"));
        submit(union);
        assertThat(union.url()).startsWith(address).doesNotContain("/steps/");
    }

    private void offersAndReplies() {
        take(
                union,
                "offer",
                Map.of("meetingOn", "2022-03-09", "place", "会议室", "channel", "ONLINE", "occurredOn", "2022-02-23"));
        take(employer, "offer/receipt", Map.of("receivedBy", "郑启航", "occurredOn", "2022-02-24"));
        take(employer, "reply", Map.of("answer", "ACCEPT", "occurredOn", "2022-02-28"));
        employer.navigate(address + "/steps/representatives?side=EMPLOYER");
        fill(employer, team("2022-03-01", "郑启航", "白丽华", "姜晓红"));
        submit(employer);
        take(employer, "recorder", Map.of("name", "宋雅", "agreedByBoth", "true", "occurredOn", "2022-03-01"));
        take(
                employer,
                "disclosures",
                Map.of("items[0].title", "上年度利润表", "items[0].manner", "ON_PREMISES", "occurredOn", "2022-03-02"));
    }

    private void talks() {
        meet("WORKERS", "2022-03-09", "OPEN");
        meet("EMPLOYER", "2022-03-11", "AGREED");
        take(
                union,
                "draft",
                Map.of(
                        "termFrom", "2022-04-01",
                        "termTo", "2023-03-31",
                        "wage.minimumWageYuan", "2300",
                        "signedByWorkersChief", "true",
                        "signedByEmployerChief", "true",
                        "occurredOn", "2022-03-11"));
    }

    private void meet(String chair, String day, String first) {
        union.navigate(address + "/steps/meetings");
        int items = union.locator("input[name$='.item']").count();
        var minutes = new LinkedHashMap<String, String>();
        for (int item = 0; item < items; item++) {
            minutes.put("items[" + item + "].result", item == 0 ? first : "AGREED");
            minutes.put("items[" + item + "].text", "双方商定，至 2022-12-31 止。");
        }
        minutes.put("chairedBy", chair);
        minutes.put("signedByWorkersChief", "true");
        minutes.put("signedByEmployerChief", "true");
        minutes.put("occurredOn", day);
        take(union, "meetings", minutes);
    }

    private void refusesToSignBeforeTheCongress() {
        union.navigate(address + "/steps/signatures");
        fill(union, Map.of("workers.signed", "true"));
        submit(union);
        assertThat(union.locator(".say.bad").innerText()).contains("还不能签订", "第37条");
        assertThat(union.url()).contains("/steps/signatures");
    }

    private void adoptsAndSigns() {
        take(
                union,
                "congress",
                Map.of(
                        "body",
                        "CONGRESS",
                        "meetingOn",
                        "2022-03-16",
                        "entitled",
                        "36",
                        "draftDeliveredOn",
                        "2022-03-11",
                        "occurredOn",
                        "2022-03-11"));
        take(
                union,
                "deliberations",
                Map.of(
                        "body",
                        "CONGRESS",
                        "entitled",
                        "36",
                        "present",
                        "33",
                        "for",
                        "30",
                        "against",
                        "2",
                        "abstain",
                        "1",
                        "secretBallot",
                        "true"));
        take(union, "signatures", Map.of("workers.signed", "true", "workers.sealed", "true", "form", "WET_INK"));
        take(employer, "signatures", Map.of("employer.signed", "true", "employer.sealed", "true", "form", "WET_INK"));
    }

    private void files() {
        take(employer, "filing", Map.of("method", "WINDOW", "authority", "滨海新区人力资源和社会保障局", "copies", "3"));
        take(
                employer,
                "filing/receipt",
                Map.of("receivedOn", "2022-03-16", "receiptNumber", "88", "evidence", "WINDOW_SLIP"));
    }

    private void letsTheReviewPeriodPass() {
        var administrator = signedIn("guanli");
        administrator.navigate(program().address() + "/demo");
        fill(administrator, Map.of("days", "17"));
        administrator.locator("main form button[type=submit]").first().click();
        assertThat(administrator.locator("main").innerText()).contains("2022年4月2日");
        assertAccessible(administrator);
    }

    private Page signedIn(String username) {
        var person = newVisitor(Browsers.DESKTOP);
        person.navigate(program().address() + "/sign-in");
        person.locator("input[name=username]").fill(username);
        person.locator("input[name=password]").fill(program().password());
        person.locator("form button[type=submit]").first().click();
        return person;
    }

    /** Takes a step by its form and is back on the workbench; every form is accessible and fits a phone. */
    private void take(Page person, String step, Map<String, String> values) {
        person.navigate(address + "/steps/" + step);
        assertAccessible(person);
        assertNoSidewaysScroll(person);
        fill(person, values);
        if (SIGNED.contains(step)) {
            person.locator("[name=_scan]").setInputFiles(SCAN);
        }
        keep(person, step.replace('/', '-'));
        submit(person);
        if (person.locator(".sure").count() > 0) {
            assertThat(person.locator(".sure").innerText()).contains("不能撤回");
            assertAccessible(person);
            assertNoSidewaysScroll(person);
            keep(person, "sure-" + step.replace('/', '-'));
            person.locator(".sure .btn-primary").click();
        }
        assertThat(person.url().replaceAll("[?#].*", ""))
                .as(step + ": " + person.locator("main").innerText())
                .isEqualTo(address);
    }

    private static void submit(Page person) {
        person.locator(".form-foot button.btn-primary").click();
    }

    private void keep(Page person, String name) {
        var before = page;
        page = person;
        screenshot(name);
        page = before;
    }

    private static Map<String, String> team(String day, String... names) {
        var team = new LinkedHashMap<String, String>();
        for (int at = 0; at < names.length; at++) {
            team.put("members[" + at + "].name", names[at]);
            team.put("members[" + at + "].gender", at == 1 ? "F" : "M");
        }
        team.put("occurredOn", day);
        return team;
    }

    private static void fill(Page person, Map<String, String> values) {
        values.forEach((name, value) -> fill(person.locator("[name=\"" + name + "\"]"), value));
    }

    private static void fill(Locator field, String value) {
        var kind = (String) field.first().evaluate("e => e.tagName === 'SELECT' ? 'select' : e.type");
        switch (kind) {
            case "select" -> field.selectOption(value);
            case "radio", "checkbox" ->
                field.and(field.page().locator("[value=\"" + value + "\"]")).check();
            default -> field.fill(value);
        }
    }
}
