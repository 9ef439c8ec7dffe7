package org.shangliang.app.supervision.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one enterprise was sent and told, the latest first, and what it has to do now. */
public record ContactPage(String employer, String name, List<String> todos, List<Line> lines) {

    /** One contact. */
    public record Line(
            String day,
            String what,
            String words,
            String by,
            @Nullable String href,
            boolean ahead) {}
}
