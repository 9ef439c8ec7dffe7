package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.law.LegalBasis;
import org.springframework.stereotype.Component;

/** Writes what happens to a letter into the docket of its case; the stage stays. */
@Component
class LetterDocket {
    private final Dockets dockets;

    LetterDocket(Dockets dockets) {
        this.dockets = dockets;
    }

    void write(
            String kind, LetterView.Head letter, LocalDate on, List<LegalBasis> basis, List<String> digests, Actor by) {
        var caseId = letter.caseId();
        if (caseId == null) {
            return;
        }
        var head = dockets.lock(caseId);
        var facts = new TreeMap<String, String>();
        facts.put("letter", letter.id().toString());
        facts.put("form", letter.kind().name());
        dockets.append(
                head, new NewEntry(kind, head.stage(), by.account(), by.role().name(), on, basis, facts, digests));
    }
}
