package org.shangliang.law.lint;

/** A measure of hard times that has no end (困难措施没有截止日期). */
final class MeasureCheck implements ClauseCheck {
    private static final String CONSENT = "pay_cut.individual_consent";

    @Override
    public void read(Sentence sentence, Reading reading) {
        var lasting = sentence.said("measure").stream().anyMatch(match -> !Patterns.in("measure.not", sentence.text()));
        if (lasting && !Patterns.in("measure.end", sentence.wholeClause())) {
            reading.severe(sentence, "measureEndless", CONSENT);
        }
    }
}
