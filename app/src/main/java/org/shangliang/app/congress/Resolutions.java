package org.shangliang.app.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.DeliberateStep.Deliberate;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.congress.model.Tellers;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.platform.Outcome;
import org.springframework.stereotype.Component;

/** Carries the frozen numbers of a vote into the case (登记审议结果), by the same step as numbers reported from paper. */
@Component
public class Resolutions {
    private final CaseDesk desk;
    private final DeliberateStep step;

    Resolutions(CaseDesk desk, DeliberateStep step) {
        this.desk = desk;
        this.step = step;
    }

    /** What was voted on, by whom, when, and who counted. */
    public record Voted(
            Body body, Count count, String textDigest, LocalDate on, List<ItemCount> items, Tellers tellers) {}

    /** The counts of one item, where items were voted on one by one (逐项表决). */
    public record ItemCount(String title, Count count) {}

    /**
     * What the chair adds: at exactly half a reason to go on, or that it is taken as not adopted; and what was said when they
     * deliberated (审议意见).
     */
    public record Said(
            @Nullable String contestedReason,
            boolean contestedFails,
            @Nullable String remarks) {
        /** Nothing to add. */
        public static final Said NOTHING = new Said(null, false, null);
    }

    /** Records the result; exactly half needs a reason where the sources disagree. */
    public Outcome<CaseReceipt> record(UUID caseId, Voted voted, Said said, List<UUID> attachments, Actor chair) {
        var count = voted.count();
        var command = new Deliberate(
                voted.body(),
                null,
                count.entitled(),
                count.present(),
                count.inFavour(),
                count.against(),
                count.abstain(),
                count.invalid(),
                true,
                said.contestedReason(),
                said.contestedFails() ? true : null,
                said.remarks(),
                null,
                voted.textDigest(),
                voted.on(),
                attachments,
                voted.items().isEmpty()
                        ? null
                        : voted.items().stream().map(ReportedItem::of).toList(),
                ReportedTellers.of(voted.tellers()),
                true);
        return desk.take(step, caseId, command, chair, null);
    }
}
