package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that each of the people of the demo can reach by links (逐页检查). */
class EveryPageTests extends Journey {
    private static final int EXAMPLES = 2;
    /** How often a kind of page has been looked at closely; whoever comes after sees the same page in another frame. */
    private static final Map<String, Integer> CHECKED = new HashMap<>();

    /** The kinds of pages that have been looked at in dark colours and on paper. */
    private static final Set<String> SEEN_OTHERWISE = new HashSet<>();

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(pdf|docx|xlsx|csv|ics|cer|txt|json|zip|png)|.*/file|/attachments/.*");
    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]')].map(a => new URL(a.href))
              .filter(to => to.origin === location.origin).map(to => to.pathname + to.search)""";

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nobody,4",
        "guanli,12",
        "zonghui,12",
        "pianqu,10",
        "gonghui,10",
        "gonghui2,8",
        "qiye,8",
        "qiye2,8",
        "renshe,8",
        "zhidao,6",
        "jiandu,8",
        "daibiao,4",
        "zhigong,4"
    })
    void showsEveryPageSoThatEverybodyCanUseIt(String person, int atLeast) {
        if (!person.equals("nobody")) {
            signIn(person);
        }
        var seen = crawl(person);
        assertThat(seen).as("kinds of pages that " + person + " reaches").hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(faults).as("pages of " + person).isEmpty();
    }

    /** Two pages of every kind, found by links from the front page. */
    private Set<String> crawl(String person) {
        var found = new HashSet<String>(Set.of("/"));
        var waiting = new ArrayDeque<>(found);
        Map<String, Integer> examples = new HashMap<>();
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var kind = kind(path);
            if (examples.merge(kind, 1, Integer::sum) > EXAMPLES) {
                continue;
            }
            if (FILE.matcher(path.replaceAll("\\?.*", "")).matches()) {
                var status = page.request().get(program().address() + path).status();
                note(status != 200, path + ": status " + status);
                continue;
            }
            look(person, path, kind, examples.get(kind) == 1 && CHECKED.merge(kind, 1, Integer::sum) <= EXAMPLES);
            for (var link : links()) {
                if (!link.startsWith("/display?") && found.add(link)) {
                    waiting.add(link);
                }
            }
        }
        return examples.keySet();
    }

    private void look(String person, String path, String kind, boolean closely) {
        var answer =
                page.navigate(program().address() + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        note(answer.status() != 200, path + ": status " + answer.status());
        if (closely) {
            Accessibility.violations(page).forEach(violation -> note(true, path + ": " + violation));
            Layout.faults(page).forEach(fault -> note(true, path + " " + fault));
        }
        if (closely && SEEN_OTHERWISE.add(kind)) {
            Accessibility.inTheDark(page).forEach(fault -> note(true, path + ": " + fault));
            Layout.onPaper(page).forEach(fault -> note(true, path + " " + fault));
        }
        if (closely && Boolean.getBoolean("shangliang.shots")) {
            shot(person + kind);
        }
    }

    private void shot(String name) {
        var file = name.replaceAll("[^a-z0-9]+", "-");
        for (int width : new int[] {Browsers.DESKTOP, Browsers.PHONE}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "shots", "every", file + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(Browsers.DESKTOP, 900);
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) page.evaluate(LINKS);
    }

    /** The route of an address: ids and values do not count. */
    private static String kind(String path) {
        return ID.matcher(path).replaceAll("{id}").replaceAll("=[^&]*", "=");
    }

    private void note(boolean wrong, String fault) {
        if (wrong) {
            faults.add(fault);
        }
    }

    @Test
    void worksWithoutScripts() {
        signIn("gonghui2");
        var state = page.context().storageState();
        try (var plain = page.context()
                .browser()
                .newContext(
                        new Browser.NewContextOptions().setStorageState(state).setJavaScriptEnabled(false))) {
            page = plain.newPage();
            open("/cases");
            page.locator("main tbody a").first().click();
            assertThat(page.locator("main h1").innerText()).isNotBlank();
            var address = page.url();
            page.navigate(address + "/steps/rescission");
            page.locator(".form-foot button.btn-primary").click();
            assertThat(page.locator("[aria-invalid=true]").count()).isPositive();
        }
    }
}
