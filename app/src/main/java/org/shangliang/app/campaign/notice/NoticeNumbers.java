package org.shangliang.app.campaign.notice;

import org.shangliang.app.organization.Federations;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Proposes the next number (文号) of a federation in a year; people may write another. */
@Component
class NoticeNumbers {
    private final NoticeStore store;
    private final Federations federations;
    private final Texts texts;

    NoticeNumbers(NoticeStore store, Federations federations, Texts texts) {
        this.store = store;
        this.federations = federations;
        this.texts = texts;
    }

    String propose(String region, int year) {
        var next = store.next(region, year)
                .orElseGet(() -> new NoticeNumber(
                        texts.of(
                                "campaign.notice.number.word",
                                federations.above(region).map(one -> one.area()).orElse("")),
                        year,
                        1,
                        ""));
        return texts.of(
                "campaign.notice.number.proposed",
                next.word(),
                String.valueOf(next.year()),
                String.valueOf(next.sequence()));
    }
}
