package org.shangliang.app.consultation.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.shangliang.app.consultation.model.ClauseWording;
import org.shangliang.app.consultation.model.Draft.Clause;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Topics;

/**
 * Plain words for a clause, put together by rules (白话说明): what it is called, which numbers stand in it, how last year's
 * contract put it. Nothing is said that does not stand in the clause's own record.
 */
record Gist(Texts texts, Table table) {
    private static final int NUMBERS = 6;
    /** What a clause is called: as at the table, or by its statutory heading. */
    String title(Clause clause) {
        return negotiated(clause).map(NegotiatedClause::title).orElseGet(() -> Topics.name(clause.heading()));
    }

    /** The sentences that follow from the record. */
    String words(Clause clause) {
        var words = new StringBuilder(texts.of("reading.gist.about", title(clause)));
        var numbers = numbers(clause.text(), texts.of("reading.gist.units"));
        if (!numbers.isEmpty()) {
            words.append(texts.of("reading.gist.numbers", String.join("\u3001", numbers)));
        }
        negotiated(clause)
                .map(NegotiatedClause::base)
                .ifPresent(base -> words.append(
                        ClauseWording.same(base, clause.text())
                                ? texts.of("reading.gist.same")
                                : texts.of("reading.gist.before", base)));
        return words.toString();
    }

    /** The numbers with their units, as they stand in the text. */
    static List<String> numbers(String text, String units) {
        return Pattern.compile("\\d+(?:[,.]\\d+)*\\s?(?:[%\uff05]|" + units + ")")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(NUMBERS)
                .toList();
    }

    private Optional<NegotiatedClause> negotiated(Clause clause) {
        return table.clauses().stream()
                .filter(one -> ClauseWording.same(one.last().text(), clause.text()))
                .findFirst();
    }
}
