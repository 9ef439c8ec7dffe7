package org.shangliang.app.campaign.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.Campaigns;
import org.shangliang.app.campaign.OpenCampaign;
import org.shangliang.app.campaign.selection.Selection;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;

/** When a notice goes out, and the campaign it opens. */
@Component
class NoticeTimes {
    private final ProductClock clock;
    private final Campaigns campaigns;

    NoticeTimes(ProductClock clock, Campaigns campaigns) {
        this.clock = clock;
        this.campaigns = campaigns;
    }

    Instant now() {
        return clock.instant();
    }

    UUID id() {
        return Ids.ordered(clock.systemTime().instant());
    }

    /** Opens the campaign that the notice calls for, over the region that issues it. */
    UUID open(NoticeView notice, Selection targets, Actor officer) {
        var closesOn = notice.closesOn();
        if (closesOn == null) {
            throw new InvalidInput(List.of(new FieldError("closesOn", "campaign.notice.no-closing")));
        }
        return campaigns.open(
                new OpenCampaign(
                        notice.issuer(),
                        notice.title(),
                        notice.addressees(),
                        notice.noticeOn(),
                        closesOn,
                        notice.region(),
                        notice.body(),
                        targets),
                officer);
    }
}
