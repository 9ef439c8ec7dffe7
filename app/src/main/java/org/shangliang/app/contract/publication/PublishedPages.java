package org.shangliang.app.contract.publication;

import java.util.List;
import org.shangliang.app.contract.publication.PublishedPage.Match;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Puts the public pages of contracts together. */
@Component
class PublishedPages {
    private final Texts texts;

    PublishedPages(Texts texts) {
        this.texts = texts;
    }

    PublishedPage of(PublishedText text, String typed) {
        var digits = PublishedText.digits(typed);
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

    PublishedListPage list(List<PublishedText> open) {
        return new PublishedListPage(open.stream()
                .map(text -> new PublishedListPage.Line(
                        text.caseId().toString(),
                        text.employer(),
                        texts.of("kindOf." + text.kind()),
                        texts.day(text.inForceOn())))
                .toList());
    }

    String term(PublishedText text) {
        return texts.of("cockpit.workplace.term", texts.day(text.termFrom()), texts.day(text.termTo()));
    }
}
