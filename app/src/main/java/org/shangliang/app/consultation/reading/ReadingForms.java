package org.shangliang.app.consultation.reading;

import java.util.Map;
import java.util.TreeMap;
import org.shangliang.app.platform.web.FormValues;

/** Reads the union's forms about a reading (读表单). */
final class ReadingForms {
    private static final int MOST = 300;

    private ReadingForms() {}

    /** The plain words that were sent, by clause. */
    static Map<Integer, String> gists(FormValues form) {
        var gists = new TreeMap<Integer, String>();
        for (int clause = 1; clause <= MOST; clause++) {
            var field = "gist-" + clause;
            if (!form.values(field).isEmpty()) {
                gists.put(clause, form.value(field));
            }
        }
        return gists;
    }
}
