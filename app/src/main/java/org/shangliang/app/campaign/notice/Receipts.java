package org.shangliang.app.campaign.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.notice.Receipt.Counts;
import org.shangliang.app.campaign.notice.Receipt.Mail;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The receipts of notices (签收): the chair opens and acknowledges; the officer sees, reminds, registers paper. */
@Component
public class Receipts {
    private static final int MAIL = 100;

    private final ReceiptStore store;
    private final Notices notices;
    private final ProductClock clock;

    Receipts(ReceiptStore store, Notices notices, ProductClock clock) {
        this.store = store;
        this.notices = notices;
        this.clock = clock;
    }

    /** What lies in the list of a chair; what had not been delivered is so now. For all others there is nothing. */
    @Transactional
    public List<Mail> mail(Actor actor) {
        if (!Desk.isChair(actor)) {
            return List.of();
        }
        var union = Desk.union(actor);
        store.deliver(union, clock.instant());
        return store.mail(union, MAIL);
    }

    /** The notice in a chair's hands: reading it for the first time is kept. */
    @Transactional
    public NoticeView open(UUID id, @Nullable Integer version, Actor chair) {
        var notice = notices.get(id, version, chair);
        store.open(notice, Desk.union(chair), clock.instant(), chair);
        return notice;
    }

    /** The chair acknowledges the version that was read; a corrected notice has to be read again first. */
    @Transactional
    public void acknowledge(UUID id, int version, Actor chair) {
        var union = Desk.union(chair);
        var notice = notices.get(id, null, chair);
        if (notice.version() != version) {
            throw new InvalidInput(List.of(
                    new FieldError("version", "campaign.notice.corrected", List.of(String.valueOf(notice.version())))));
        }
        store.open(notice, union, clock.instant(), chair);
        store.acknowledge(notice, union, clock.instant(), chair);
    }

    /** Registers a receipt signed on paper: by whom and on which day. */
    @Transactional
    public void register(UUID id, UUID union, String name, LocalDate on, Actor officer) {
        var notice = readable(id, null, officer);
        receipt(notice, union, officer);
        var published = notice.publishedAt();
        if (published == null) {
            throw new NoSuch("receipt");
        }
        if (name.isBlank() || name.length() > 50) {
            throw wrong("name", "campaign.receipt.name");
        }
        var first = LocalDate.ofInstant(published, ProductClock.ZONE);
        if (on.isBefore(first) || on.isAfter(clock.today())) {
            throw wrong(
                    "on", "campaign.receipt.on", first.toString(), clock.today().toString());
        }
        var at = on.equals(first)
                ? published
                : on.atStartOfDay(ProductClock.ZONE).toInstant();
        store.register(notice, union, name.strip(), at, officer);
    }

    /** Reminds those named, or all who have not acknowledged; says how many, nobody twice on one day. */
    @Transactional
    public int remind(UUID id, List<UUID> unions, Actor officer) {
        var notice = readable(id, null, officer);
        return store.remind(notice, Desk.writes(officer), unions, clock.today(), officer.account());
    }

    /** How far a version has come within the actor's region. */
    int unions(NoticeView notice) {
        return store.unions(notice.regions());
    }

    Counts counts(NoticeView notice, Actor actor) {
        return store.counts(notice.id(), notice.version(), Desk.region(actor));
    }

    List<Receipt> list(NoticeView notice, ReceiptFilter filter, int limit, int offset, Actor actor) {
        return store.list(notice.id(), notice.version(), Desk.region(actor), filter, limit, offset);
    }

    /** One receipt within the actor's region. */
    Receipt receipt(NoticeView notice, UUID union, Actor actor) {
        var region = Desk.region(actor);
        return store.find(notice.id(), notice.version(), union)
                .filter(one -> one.region().startsWith(region))
                .orElseThrow(() -> new NoSuch("receipt"));
    }

    /** The chair's own receipt. */
    Receipt own(NoticeView notice, Actor chair) {
        return store.find(notice.id(), notice.version(), Desk.union(chair)).orElseThrow(() -> new NoSuch("receipt"));
    }

    /** A version of which receipts may be seen: published, and for those who look after a region. */
    NoticeView readable(UUID id, @Nullable Integer version, Actor actor) {
        Desk.region(actor);
        if (version == null && actor.role() == Role.OFFICER) {
            var latest = notices.get(id, null, actor);
            return latest.published() || latest.version() == 1 ? latest : notices.get(id, latest.version() - 1, actor);
        }
        return notices.get(id, version, actor);
    }

    private static InvalidInput wrong(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
