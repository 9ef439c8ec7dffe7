package org.shangliang.app.cockpit;

import java.util.List;
import org.shangliang.app.campaign.notice.Receipt.Mail;
import org.shangliang.app.supervision.Reminders.Reminder;

/** The cases a person may see. */
public record CaseListPage(
        List<Line> lines, int page, boolean hasMore, boolean mayOpen, List<Reminder> reminders, List<Mail> notices) {

    /** One case. */
    public record Line(
            String id, String number, String employer, String kind, String stage, String stageCode, String openedOn) {}
}
