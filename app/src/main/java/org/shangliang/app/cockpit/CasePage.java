package org.shangliang.app.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.DueLine;
import org.shangliang.app.platform.web.Happening;
import org.shangliang.app.platform.web.Lock;
import org.shangliang.app.platform.web.NextStep;
import org.shangliang.app.platform.web.Person;
import org.shangliang.app.platform.web.Stages;
import org.shangliang.app.supervision.Reminders.Reminder;

/** The workbench of one case (工作台): where it stands, the one next step, what is barred, deadlines, papers, history. */
public record CasePage(
        CaseBanner banner,
        Stages stages,
        NextStep next,
        List<Lock> locks,
        List<Other> others,
        List<DueLine> running,
        List<DueLine> met,
        List<PaperLine> papers,
        List<Person> people,
        List<Happening> history,
        int entries,
        Asides asides) {

    /**
     * What the overseeing modules say of it: reminders of the federation, signs noted (走访线索), and for those who supervise
     * where the history of contacts is; where the clauses are talked about, once they may be; for those who conduct its
     * vote where that is; for the union where workers read the draft; and whether
     * both signed on paper that nobody has shown yet.
     */
    public record Asides(
            List<Reminder> reminders,
            List<String> signs,
            @Nullable String contacts,
            @Nullable String table,
            @Nullable String vote,
            @Nullable String reading,
            boolean unscanned) {}

    /** What else may be done now. */
    public record Other(String label, String href) {}

    /** A paper of the case. */
    public record PaperLine(String title, String madeOn, String digest, String pdf, String docx) {}
}
