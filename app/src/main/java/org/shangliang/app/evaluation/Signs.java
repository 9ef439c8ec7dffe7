package org.shangliang.app.evaluation;

import java.util.List;
import java.util.stream.Stream;

/** Reads every sign from the record of a case (逐项检查); the same record always gives the same findings. */
final class Signs {
    private Signs() {}

    /** One finding a sign, in the order of the signs. */
    static List<Finding> of(CaseRecord record) {
        return Stream.of(Flag.values()).map(flag -> of(flag, record)).toList();
    }

    private static Finding of(Flag flag, CaseRecord record) {
        return switch (flag) {
            case UNCHANGED -> TextSigns.unchanged(record);
            case TEMPLATE -> TextSigns.template(record);
            case SAME_TEXT -> TextSigns.elsewhere(record);
            case NO_FIGURE -> TextSigns.figure(record);
            case SHORT_MEETING -> CourseSigns.shortMeeting(record);
            case NO_SUGGESTION -> PeopleSigns.suggestion(record);
            case UNANIMOUS -> CourseSigns.unanimous(record);
            case ONE_DAY -> CourseSigns.oneDay(record);
            case AFTERWARDS -> CourseSigns.afterwards(record);
            case SAME_PERSON -> PeopleSigns.samePerson(record);
            case SAME_PHONE -> PeopleSigns.samePhone(record);
            case NO_DISCLOSURE -> CourseSigns.disclosure(record);
        };
    }
}
