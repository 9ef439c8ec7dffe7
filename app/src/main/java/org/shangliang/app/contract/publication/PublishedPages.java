package org.shangliang.app.contract.publication;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.contract.publication.PublishedPage.Match;
import org.shangliang.app.contract.publication.PublishedStore.Open;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;
import org.springframework.stereotype.Component;

/** Puts the public pages of contracts together. */
@Component
class PublishedPages {
    private final Texts texts;

    PublishedPages(Texts texts) {
        this.texts = texts;
    }

    PublishedPage of(PublishedText text, String typed, @Nullable Compared words, FormValues form) {
        var digits = Checksum.digits(typed);
        var match = digits.isEmpty() ? Match.ASKED : text.isText(typed) ? Match.KNOWN : Match.OTHER;
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
                text.parties(),
                words == null ? null : told(words, text),
                form);
    }

    private PublishedPage.Words told(Compared words, PublishedText text) {
        var said = words.said();
        boolean good = said == Compared.Said.WHOLE || said == Compared.Said.PART;
        var told = texts.of("contract.compared." + said, texts.day(text.adoptedOn()), words.all(), words.found());
        return new PublishedPage.Words(good, told, words.strange());
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
