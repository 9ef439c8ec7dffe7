package org.shangliang.app.cockpit;

import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.GroundWords;
import org.springframework.stereotype.Component;

/** Puts what happens to a case into words. */
@Component
class CaseWords {
    private final Texts texts;

    CaseWords(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    GroundWords grounds() {
        return new GroundWords(texts);
    }

    /** The word for a coded thing, for instance {@code stage.OFFERED}. */
    String of(String prefix, String code) {
        return texts.of(prefix + "." + code);
    }
}
