package org.shangliang.app.campaign.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.CampaignView;
import org.shangliang.app.campaign.Campaigns;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Fills the form of a notice: what is known already, whom it may go to, which campaign it may belong to. */
@Component
class DraftPages {
    private final NoticePages pages;
    private final NoticeNumbers numbers;
    private final Campaigns campaigns;
    private final Attachments attachments;
    private final ProductClock clock;
    private final Texts texts;

    DraftPages(
            NoticePages pages,
            NoticeNumbers numbers,
            Campaigns campaigns,
            Attachments attachments,
            ProductClock clock,
            Texts texts) {
        this.pages = pages;
        this.numbers = numbers;
        this.campaigns = campaigns;
        this.attachments = attachments;
        this.clock = clock;
        this.texts = texts;
    }

    /** A form begun: the next number, the federation, today, everybody below; of a campaign, what its notice said. */
    FormValues begun(@Nullable UUID campaign, Actor officer) {
        var region = Desk.writes(officer);
        var form = FormValues.from(Map.of("regions", new String[] {region}))
                .with("number", numbers.propose(region, clock.today().getYear()))
                .with("issuer", pages.issuer(officer))
                .with("addressees", texts.of("campaign.notice.addressees"))
                .with("noticeOn", clock.today());
        return campaign == null ? form : of(campaigns.get(campaign, officer), form);
    }

    private static FormValues of(CampaignView campaign, FormValues form) {
        return form.with("campaign", campaign.id())
                .with("issuer", campaign.issuer())
                .with("title", campaign.title())
                .with("addressees", campaign.addressees())
                .with("noticeOn", campaign.noticeOn())
                .with("closesOn", campaign.closesOn());
    }

    NoticeFormPage fresh(FormValues form, Actor officer) {
        return page("/notices", "/notices", true, false, form, officer);
    }

    NoticeFormPage changing(NoticeView notice, FormValues form, Actor officer) {
        var path = "/notices/" + notice.id();
        return page(path + "/edit", path, false, notice.published() || notice.version() > 1, form, officer);
    }

    FormValues filled(NoticeView notice) {
        return NoticeForms.filled(notice);
    }

    private NoticeFormPage page(
            String action, String back, boolean fresh, boolean correcting, FormValues form, Actor officer) {
        return new NoticeFormPage(
                action,
                back,
                fresh,
                correcting,
                form,
                pages.below(officer, form.values("regions")),
                campaigns.list(officer).stream()
                        .map(one -> new Option(one.id().toString(), one.title()))
                        .toList(),
                files(form));
    }

    private List<Option> files(FormValues form) {
        return form.values(NoticeForms.KEPT).stream()
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .flatMap(id -> attachments.find(id).stream())
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }
}
