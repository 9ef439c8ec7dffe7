package org.shangliang.app.document.paper;

/** What a formal document (文书) is made from: each kind is one record that its owner fills; nothing is looked up. */
public sealed interface Paper
        permits OfferLetter,
                ReplyLetter,
                RepresentativeList,
                MandateLetter,
                MeetingMinutes,
                CoordinationApplication,
                CoordinationAgreement,
                CongressResolution,
                WageContract,
                ContractText,
                FilingForm,
                ReviewLetter,
                EffectiveDateSheet,
                PublicationNotice,
                PerformanceReport,
                SupervisionLetter,
                CampaignReport,
                OfficialNotice,
                PlatformAccord,
                TopicMeeting {

    /** The kind of document, also the name of its template, for instance {@code offer-letter}. */
    String kind();
}
