package org.shangliang.app.contract.publication;

import java.util.List;
import java.util.Map;
import org.shangliang.app.contract.publication.PublishedPage.Match;
import org.shangliang.app.contract.publication.PublishedStore.Open;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Pager;
import org.springframework.stereotype.Component;

/** Puts the public pages of contracts together. */
@Component
class PublishedPages {
    private final Texts texts;

    PublishedPages(Texts texts) {
        this.texts = texts;
    }

    PublishedPage of(PublishedText text, String typed) {
        var digits = Checksum.digits(typed);
        var match = digits.isEmpty() ? Match.ASKED : text.isText(typed) ? Match.SAME : Match.OTHER;
        var ended = text.endedOn();
        return new PublishedPage(
                text.caseId().toString(),
                text.employer(),
                text.title(),
                text.number(),
                match,
                typed,
                texts.day(text.adoptedOn()),
                texts.day(text.inForceOn()),
                term(text),
                ended == null ? null : texts.day(ended),
                text.mark(),
                text.open()
                        ? text.clauses().stream()
                                .map(clause -> new PublishedPage.Clause(clause.number(), clause.text()))
                                .toList()
                        : List.of(),
                text.parties());
    }

    PublishedListPage list(Map<Open, String> open, int page) {
        return new PublishedListPage(
                open.entrySet().stream()
                        .limit(PublishedTexts.LISTED)
                        .map(one -> new PublishedListPage.Line(
                                one.getKey().caseId().toString(),
                                one.getValue(),
                                texts.of("kindOf." + one.getKey().kind()),
                                texts.day(one.getKey().inForceOn())))
                        .toList(),
                new Pager("/published", page, open.size() > PublishedTexts.LISTED));
    }

    String term(PublishedText text) {
        return texts.of("cockpit.workplace.term", texts.day(text.termFrom()), texts.day(text.termTo()));
    }
}
