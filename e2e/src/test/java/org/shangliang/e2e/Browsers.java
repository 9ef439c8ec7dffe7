package org.shangliang.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one Chromium of the run, installed by the system; nothing is downloaded. */
final class Browsers {
    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    private Browsers() {}

    /** A new, empty profile with a window of this width, as a visitor in Tianjin has it. */
    static BrowserContext profile(int width) {
        return Shared.BROWSER.newContext(options(width));
    }

    /** A telephone whose browser runs no scripts. */
    static BrowserContext phoneWithoutScripts() {
        return Shared.BROWSER.newContext(options(PHONE).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 844 : 900)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found; install it (Debian: apt-get install chromium fonts-noto-cjk)."));
    }

    private static final class Shared {
        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close, "close browser"));
        }
    }
}
