package org.shangliang.app.supervision.picture;

import java.util.List;

/**
 * What stands on a long picture (长图内容).
 *
 * @param link where it leads; printed and as a code to scan
 */
record Poster(String title, String lead, List<Part> parts, String sender, String day, String hint, String link) {
    Poster {
        parts = List.copyOf(parts);
    }

    /** One enterprise: what it has to do, and on what law. */
    record Part(String name, List<Line> lines) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    /** One duty. */
    record Line(String text, boolean overdue, List<String> basis) {
        Line {
            basis = List.copyOf(basis);
        }
    }
}
