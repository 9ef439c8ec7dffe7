package org.shangliang.app.campaign.notice;

import java.util.List;
import org.shangliang.app.access.Actor;
import org.springframework.stereotype.Component;

/** What waits for a chair's acknowledgement (待签收的通知), for the page his work begins on. */
@Component
public class NoticeInbox {
    private final Receipts receipts;

    NoticeInbox(Receipts receipts) {
        this.receipts = receipts;
    }

    /** The notices still to be acknowledged, the latest first; looking here delivers them. */
    public List<Receipt.Mail> waiting(Actor actor) {
        return receipts.mail(actor).stream()
                .filter(one -> one.state() != Receipt.State.ACKNOWLEDGED)
                .toList();
    }
}
