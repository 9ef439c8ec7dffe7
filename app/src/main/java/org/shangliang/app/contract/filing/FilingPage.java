package org.shangliang.app.contract.filing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;

/**
 * What is handed in for review, as the reviewer will see it (报送材料): the comparison, the papers, and what is missing.
 *
 * @param bundle null before a text is adopted
 * @param mayAct whether this person may supply papers now
 * @param way the step by which it is registered as filed, while that is the next thing to do
 * @param asked what the reviewer asked for and has not been supplied
 */
public record FilingPage(
        UUID caseId,
        String employer,
        String title,
        String number,
        String stage,
        @Nullable BundleView bundle,
        boolean mayAct,
        @Nullable String way,
        @Nullable String filed,
        List<AskedLine> asked,
        FormValues form) {

    /** One paper that the reviewer asked for. */
    public record AskedLine(
            String paper, @Nullable String what, @Nullable String by) {}
}
