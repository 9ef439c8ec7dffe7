package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.Campaigns;
import org.shangliang.app.campaign.Owners;
import org.shangliang.app.campaign.notice.NoticeDraft;
import org.shangliang.app.campaign.notice.NoticeReader;
import org.shangliang.app.campaign.notice.Notices;
import org.shangliang.app.campaign.notice.Receipts;
import org.shangliang.app.demo.History.Deed;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** The notice of the demo goes out, and comes to every state there is: sent, delivered, opened, acknowledged. */
@Component
class NoticeStory {
    private static final int OWNED = 20;

    private final Campaigns campaigns;
    private final Notices notices;
    private final Receipts receipts;
    private final NoticeReader reader;
    private final Owners owners;
    private final Texts texts;

    NoticeStory(
            Campaigns campaigns, Notices notices, Receipts receipts, NoticeReader reader, Owners owners, Texts texts) {
        this.campaigns = campaigns;
        this.notices = notices;
        this.receipts = receipts;
        this.reader = reader;
        this.owners = owners;
        this.texts = texts;
    }

    /** What happens to the notice, day by day; the first chairs of the list are those of the demo accounts. */
    List<Deed> of(String text, LocalDate on, Actor officer, List<Actor> players) {
        var notice = new UUID[1];
        var deeds = new ArrayList<Deed>();
        deeds.add(new Deed(on, () -> notice[0] = issue(text, on, officer)));
        int index = 0;
        for (var chair : players) {
            if (chair.role() == Role.UNION_CHAIR) {
                int turn = index++;
                deeds.add(new Deed(on.plusDays(1 + turn % 5), () -> receive(notice[0], turn, chair)));
            }
        }
        deeds.add(new Deed(on.plusDays(6), () -> receipts.remind(notice[0], List.of(), officer)));
        return deeds;
    }

    private UUID issue(String text, LocalDate on, Actor officer) {
        var campaign = campaigns.openByNotice(text, officer);
        own(campaign, officer);
        var read = reader.read(text);
        var draft = new NoticeDraft(
                Objects.requireNonNull(read.issuer()),
                texts.of("demo.notice.number"),
                Objects.requireNonNull(read.title()),
                Objects.requireNonNull(read.addressees()),
                on,
                read.closesOn(),
                read.body(),
                List.of(Parties.ZONE),
                null,
                campaign,
                null);
        var id = notices.draft(draft, officer);
        notices.publish(id, false, officer);
        return id;
    }

    /** The officer answers for the largest of those who have not begun. */
    private void own(UUID campaign, Actor officer) {
        var largest = campaigns.progress(campaign, null, officer).behind().stream()
                .limit(OWNED)
                .map(one -> one.employer())
                .toList();
        owners.name(campaign, largest, officer.account(), officer);
    }

    /** Of ten chairs one does not look, two only read; the others acknowledge. */
    private void receive(UUID notice, int turn, Actor chair) {
        if (turn % 10 == 0) {
            return;
        }
        receipts.open(notice, null, chair);
        if (turn % 10 != 4 && turn % 10 != 7) {
            receipts.acknowledge(notice, 1, chair);
        }
    }
}
