package org.shangliang.law.lint;

/** A measure of hard times that has no end (困难措施没有截止日期). */
final class MeasureCheck implements ClauseCheck {
    private static final String CONSENT = "pay_cut.individual_consent";

    @Override
    public void read(Sentence sentence, Reading reading) {
        if (isOne(sentence) && !Patterns.in("measure.end", sentence.wholeClause())) {
            reading.severe(sentence, "measureEndless", CONSENT);
        }
    }

    /** Either plainly a measure, or a change of rest and pay that is one where the clause tells of hard times. */
    static boolean isOne(Sentence sentence) {
        if (sentence.has("measure.not")) {
            return false;
        }
        boolean hard = Patterns.in("measure.hard", sentence.wholeClause()) && !sentence.has("measure.rest.not");
        return !sentence.said("measure").isEmpty()
                || hard && !sentence.said("measure.rest").isEmpty();
    }
}
