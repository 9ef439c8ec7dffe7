package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Base of all journeys: a fresh browser profile for every test, the running program, and ears for what a person does not
 * see. An error on the console, a script error or a breach of the content security policy fails the test.
 */
abstract class Journey {
    private static final Path SHOTS = Path.of("target", "shots");

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> profiles = new ArrayList<>();

    /** The page of this test, at desktop width. */
    protected Page page;

    /** The program this journey runs on; override it to have one of one's own. */
    protected RunningProgram program() {
        return RunningProgram.shared();
    }

    @BeforeEach
    void openBrowser() {
        page = newVisitor(Browsers.DESKTOP);
    }

    @AfterEach
    void closeBrowser() {
        profiles.forEach(BrowserContext::close);
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    /** Another person with another browser. */
    protected Page newVisitor(int width) {
        return newVisitor(Browsers.profile(width));
    }

    /** Another person with this browser. */
    protected Page newVisitor(BrowserContext profile) {
        profiles.add(profile);
        var visitor = profile.newPage();
        visitor.onConsoleMessage(message -> hear(visitor, message));
        visitor.onPageError(error -> complaints.add("script error: " + error));
        return visitor;
    }

    protected void open(String path) {
        page.navigate(program().address() + path);
    }

    /** Signs the demo person in by the form, as a person would. */
    protected void signIn(String username) {
        open("/sign-in");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(program().password());
        page.locator("main form button[type=submit], form button[type=submit]")
                .first()
                .click();
        assertThat(page.url()).as("signed in as " + username).doesNotContain("/sign-in");
    }

    /** What happens while somebody has lost the connection; that the browser then notes it is no fault of the page. */
    protected void whileOffline(Page visitor, Runnable meanwhile) {
        var before = List.copyOf(complaints);
        visitor.context().setOffline(true);
        meanwhile.run();
        visitor.context().setOffline(false);
        complaints.retainAll(before);
    }

    /** Presses the button or follows the link of this name. */
    protected void press(String name) {
        var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
        (button.count() > 0 ? button : page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
                .first()
                .click();
    }

    /** Keeps a picture of the whole page in {@code target/shots}. */
    protected void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(getClass().getSimpleName() + "-" + name + ".png"))
                .setFullPage(true));
    }

    protected void assertAccessible(Page shown) {
        assertThat(Accessibility.violations(shown)).as("axe on " + shown.url()).isEmpty();
    }

    /** On a phone of 390 px, also with large letters, nothing lies beside the screen. */
    protected void assertNoSidewaysScroll(Page shown) {
        var before = shown.viewportSize();
        shown.setViewportSize(Browsers.PHONE, 844);
        var beyond = shown.evaluate("""
                () => document.documentElement.scrollWidth <= window.innerWidth ? []
                  : [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
                      .slice(0, 5).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40))
                """);
        shown.setViewportSize(before.width, before.height);
        assertThat((List<?>) beyond).as("wider than 390 px on " + shown.url()).isEmpty();
    }

    private void hear(Page visitor, ConsoleMessage message) {
        // The browser notes the status of a page it shows (404, 422); for anything the page loads it is a fault.
        var ownStatus = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(visitor.url());
        if (message.type().equals("error") && !ownStatus) {
            complaints.add(message.text() + " at " + message.location());
        }
    }
}
