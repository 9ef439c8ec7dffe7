package org.shangliang.app.campaign;

import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.campaign.web.TermsPage;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.ContractKind;
import org.springframework.stereotype.Component;

/** Fills the page on which a campaign is settled: the terms, the closing day, the conditions of its list. */
@Component
class TermsPages {
    private final ClosingDays closings;
    private final TargetSelection selection;
    private final Texts texts;

    TermsPages(ClosingDays closings, TargetSelection selection, Texts texts) {
        this.closings = closings;
        this.selection = selection;
        this.texts = texts;
    }

    TermsPage page(CampaignView campaign) {
        return page(campaign, TermsForms.filled(campaign), closing(campaign));
    }

    /** The page again, with the terms as they were typed. */
    TermsPage terms(CampaignView campaign, FormValues form) {
        return page(campaign, form, closing(campaign));
    }

    /** The page again, with the closing day as it was typed. */
    TermsPage closing(CampaignView campaign, FormValues form) {
        return page(campaign, TermsForms.filled(campaign), form);
    }

    private static FormValues closing(CampaignView campaign) {
        return FormValues.empty().with("closesOn", campaign.closesOn());
    }

    private TermsPage page(CampaignView campaign, FormValues form, FormValues closing) {
        List<Option> completions = Stream.of(Completion.values())
                .map(one -> new Option(one.name(), texts.of("campaign.completion." + one)))
                .toList();
        List<Option> kinds = Stream.of(ContractKind.values())
                .map(one -> new Option(one.name(), texts.of("kindOf." + one)))
                .toList();
        var listed = selection.of(campaign);
        return new TermsPage(
                campaign,
                form,
                completions,
                kinds,
                closing,
                closings.stale(campaign).stream()
                        .map(one -> new TermsPage.Stale(
                                "/notices/" + one.id() + "/edit", one.number(), texts.day(one.closesOn())))
                        .toList(),
                texts.day(campaign.closesOn()),
                listed.said(),
                listed.count().joining());
    }
}
