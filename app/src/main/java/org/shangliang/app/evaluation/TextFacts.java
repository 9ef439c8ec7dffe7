package org.shangliang.app.evaluation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comparing the text of a draft with others came to (文本比对结果).
 *
 * @param wording null while there is no draft
 * @param templates whether any template is registered for this kind and region
 * @param same at how many other enterprises the same text stands with the same figures, at most {@link #MOST}
 */
record TextFacts(
        @Nullable Wording wording,
        @Nullable Before before,
        boolean templates,
        @Nullable Template template,
        int same) {
    static final int MOST = 1000;

    static final TextFacts NONE = new TextFacts(null, null, false, null, 0);

    /** The contract before this one at the same enterprise, and the figures that differ. */
    record Before(UUID caseId, String number, int likeness, List<String> then, List<String> now) {
        boolean sameFigures() {
            return then.equals(now);
        }
    }

    /** The template that is most alike. */
    record Template(String name, int likeness) {}
}
