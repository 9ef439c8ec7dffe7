package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Whether a page stays where it is when its scripts come late, as they do on a slow network. */
final class Steadiness {
    /** From here on a shift of the layout is felt as one. */
    private static final double FELT = 0.1;

    private static final int LATE = 700;

    private static final String WATCH = """
            window.shifted = 0;
            new PerformanceObserver(seen => seen.getEntries().forEach(one => window.shifted += one.value))
              .observe({type: 'layout-shift', buffered: true});
            """;

    private Steadiness() {}

    /** Opens the page with late scripts, until the script shows the field of this selector. */
    static void assertStaysInPlace(Page phone, String address, String field) {
        phone.addInitScript(WATCH);
        phone.route("**/assets/*.js", script -> {
            phone.waitForTimeout(LATE);
            script.resume();
        });
        phone.navigate(address);
        phone.locator(field).waitFor();
        phone.waitForTimeout(LATE);
        assertThat(((Number) phone.evaluate("window.shifted")).doubleValue())
                .as("how far %s shifted", address)
                .isLessThan(FELT);
    }
}
