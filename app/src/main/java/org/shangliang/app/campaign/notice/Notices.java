package org.shangliang.app.campaign.notice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.selection.Selection;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notices (通知) of the federations: drafted, published to the unions below, corrected by a new version. */
@Component
public class Notices {
    private final NoticeStore store;
    private final ReceiptStore receipts;
    private final NoticePaper paper;
    private final DraftCheck check;
    private final StoredDocuments papers;
    private final NoticeTimes times;

    Notices(
            NoticeStore store,
            ReceiptStore receipts,
            NoticePaper paper,
            DraftCheck check,
            StoredDocuments papers,
            NoticeTimes times) {
        this.store = store;
        this.receipts = receipts;
        this.paper = paper;
        this.check = check;
        this.papers = papers;
        this.times = times;
    }

    /** Keeps a first draft; nobody but the officers of the region sees it. */
    @Transactional
    public UUID draft(NoticeDraft draft, Actor officer) {
        var region = Desk.writes(officer);
        var number = check.check(draft, region, null, officer);
        var id = times.id();
        try {
            store.insert(id, region, number, draft, officer.account());
        } catch (DuplicateKeyException faster) {
            throw taken(number);
        }
        return id;
    }

    /** Changes the draft; of what has been published, a new draft begins, which is its correction. */
    @Transactional
    public void revise(UUID id, NoticeDraft draft, Actor officer) {
        var before = kept(id, officer);
        var number = check.check(draft, before.region(), before, officer);
        try {
            if (before.published()) {
                store.add(id, before.version() + 1, draft);
            } else {
                store.change(id, before.version(), draft);
            }
            store.renumber(id, number, draft.campaign());
        } catch (DuplicateKeyException faster) {
            throw taken(number);
        }
    }

    /**
     * Publishes the draft: the document is kept, every union of the addressees gets it. With {@code opening} the campaign
     * it calls for is opened in the same act.
     */
    @Transactional
    public NoticeView publish(UUID id, boolean opening, Actor officer) {
        return publish(id, opening ? Selection.EVERYBODY : null, officer);
    }

    /** Publishes the draft and opens its campaign over those who are meant; no campaign without a selection. */
    @Transactional
    public NoticeView publish(UUID id, @Nullable Selection opening, Actor officer) {
        var draft = kept(id, officer);
        if (draft.published()) {
            throw new InvalidInput(List.of(new FieldError("notice", "campaign.notice.published")));
        }
        if (receipts.unions(draft.regions()) == 0) {
            throw new InvalidInput(List.of(new FieldError("regions", "campaign.notice.regions.nobody")));
        }
        if (opening != null && draft.campaign() == null) {
            store.belong(id, times.open(draft, opening, officer));
        }
        var stored = papers.store(id, paper.of(draft), draft.number(), officer);
        if (!store.publish(id, draft.version(), stored.id(), times.now(), officer)) {
            throw new StaleVersion(draft.version(), draft.version());
        }
        receipts.send(draft, times.now());
        return kept(id, officer);
    }

    /** A version as this person may read it; without a number the latest. */
    public NoticeView get(UUID id, @Nullable Integer version, Actor actor) {
        if (Desk.isChair(actor)) {
            var union = Desk.union(actor);
            return store.find(id, version == null ? receipts.latest(id, union) : version, false)
                    .filter(one -> receipts.find(id, one.version(), union).isPresent())
                    .orElseThrow(() -> new NoSuch("notice"));
        }
        var region = Desk.region(actor);
        var own = store.find(id, version, true).filter(one -> Desk.keeps(one, actor));
        return own.or(() -> store.find(id, version, false).filter(one -> touches(one, region)))
                .orElseThrow(() -> new NoSuch("notice"));
    }

    /** The latest version, draft or not, for one who may change it. */
    NoticeView kept(UUID id, Actor officer) {
        Desk.writes(officer);
        return store.find(id, null, true)
                .filter(one -> Desk.keeps(one, officer))
                .orElseThrow(() -> new NoSuch("notice"));
    }

    static boolean touches(NoticeView notice, String region) {
        return notice.region().startsWith(region)
                || region.startsWith(notice.region())
                        && notice.regions().stream().anyMatch(one -> one.startsWith(region) || region.startsWith(one));
    }

    private static InvalidInput taken(NoticeNumber number) {
        return new InvalidInput(
                List.of(new FieldError("number", "campaign.notice.number.faster", List.of(number.text()))));
    }
}
