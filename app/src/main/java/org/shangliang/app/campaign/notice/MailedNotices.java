package org.shangliang.app.campaign.notice;

import java.time.LocalDate;
import java.util.List;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.notice.Receipt.State;
import org.shangliang.app.notification.Duty;
import org.shangliang.app.notification.DutySource;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** What a digest tells a chair of notices (待签收通知). A mail is no delivery: only looking into the list is. */
@Component
class MailedNotices implements DutySource {
    private static final int MOST = 20;

    private final ReceiptStore store;
    private final Texts texts;

    MailedNotices(ReceiptStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, LocalDate today) {
        return !Desk.isChair(actor)
                ? List.of()
                : store.mail(Desk.union(actor), MOST).stream()
                        .filter(one -> one.state() != State.ACKNOWLEDGED)
                        .map(this::toAcknowledge)
                        .toList();
    }

    private Duty toAcknowledge(Receipt.Mail one) {
        return new Duty(
                "notice " + one.notice() + " " + one.version(),
                texts.of("campaign.mail.notice", one.issuer(), one.title(), one.number()),
                null,
                "/notices/" + one.notice());
    }
}
