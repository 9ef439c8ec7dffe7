package org.shangliang.app.campaign.notice;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.document.AttachmentAccess;
import org.shangliang.app.document.PaperAccess;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Component;

/** Who may read the document of a notice and its annexes: those who may read that version of it. */
@Component
class NoticeReading implements PaperAccess, AttachmentAccess {
    private final NoticeStore store;
    private final ReceiptStore receipts;

    NoticeReading(NoticeStore store, ReceiptStore receipts) {
        this.store = store;
        this.receipts = receipts;
    }

    /** The papers of a notice are kept under its id; a chair has it once it was sent to his union. */
    @Override
    public boolean mayRead(UUID notice, String kind, Actor actor) {
        return kind.equals("official-notice")
                && store.find(notice, null, false).stream().anyMatch(one -> reads(one, actor));
    }

    @Override
    public boolean mayRead(UUID attachment, Actor actor) {
        return store.holding(attachment).stream().anyMatch(one -> reads(one, actor));
    }

    private boolean reads(NoticeView notice, Actor actor) {
        if (Desk.isChair(actor)) {
            return notice.published() && receipts.latest(notice.id(), Desk.union(actor)) != null;
        }
        if (actor.role() != Role.OFFICER && actor.role() != Role.SUPERVISOR) {
            return false;
        }
        try {
            return Desk.keeps(notice, actor) || notice.published() && Notices.touches(notice, Desk.region(actor));
        } catch (NoSuch none) {
            return false;
        }
    }
}
