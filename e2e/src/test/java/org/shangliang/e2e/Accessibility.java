package org.shangliang.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks a page against WCAG 2.2 AA with axe. */
final class Accessibility {
    private static final String AXE = axe();
    private static final String RUN = """
            async () => {
              const result = await axe.run(document, {
                resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              });
              return result.violations.flatMap(violation => violation.nodes.map(node =>
                `${violation.id} (${violation.help}): ${node.target.join(' ')} ${node.html.slice(0, 200)}`));
            }
            """;

    private static final String CONTRAST = """
            async () => {
              const root = document.documentElement;
              const before = root.dataset.bsTheme;
              root.dataset.bsTheme = 'dark';
              const result = await axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] });
              root.dataset.bsTheme = before;
              return result.violations.flatMap(violation => violation.nodes.map(node =>
                `in the dark: ${node.target.join(' ')} ${node.html.slice(0, 200)}`));
            }
            """;

    private Accessibility() {}

    /** One line for each element that breaks a rule. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate(RUN);
    }

    /** One line for each text that cannot be read in dark colours; after {@link #violations}. */
    @SuppressWarnings("unchecked")
    static List<String> inTheDark(Page page) {
        return (List<String>) page.evaluate(CONTRAST);
    }

    private static String axe() {
        try (var script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
