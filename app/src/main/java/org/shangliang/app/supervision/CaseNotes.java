package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.springframework.stereotype.Component;

/** Writes visits, meetings and what was put right after them into the dockets of the open cases (在办协商案) of the enterprises they were about. */
@Component
public class CaseNotes {
    /** A visit was recorded (走访). */
    public static final String VISITED = "supervision.visited";

    /** A special-topic meeting was held (专题会). */
    public static final String MET = "supervision.met";

    /** Something found was said to be put right (登记整改). */
    public static final String MENDED = "supervision.mended";

    /** Somebody looked, and it was not put right (没有改好). */
    public static final String NOT_YET_MENDED = "supervision.not-mended";

    /** Somebody looked, and it was put right (核实改好). */
    public static final String VERIFIED = "supervision.verified";

    private final Dockets dockets;
    private final UrgingStore store;

    CaseNotes(Dockets dockets, UrgingStore store) {
        this.dockets = dockets;
        this.store = store;
    }

    /** Writes the note into every open case of the enterprises; the stage stays. */
    public void write(String kind, List<UUID> enterprises, LocalDate on, SortedMap<String, String> facts, Actor by) {
        for (var caseId : store.openCases(enterprises)) {
            var head = dockets.lock(caseId);
            dockets.append(
                    head,
                    new NewEntry(kind, head.stage(), by.account(), by.role().name(), on, List.of(), facts, List.of()));
        }
    }
}
