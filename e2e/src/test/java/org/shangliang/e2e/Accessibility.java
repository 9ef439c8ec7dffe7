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
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              });
              return result.violations.flatMap(violation => violation.nodes.map(node =>
                `${violation.id} (${violation.help}): ${node.target.join(' ')} ${node.html.slice(0, 200)}`));
            }
            """;

    private Accessibility() {}

    /** One line for each element that breaks a rule. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate(RUN);
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
