package org.shangliang.law;

/** Every reason that a ruling can give (理由代码); each has a text and a cure in grounds.properties. */
enum GroundCode {
    DEADLINE_ROLLED("deadline.rolled"),
    DEADLINE_TWO_SOURCES("deadline.twoSources"),
    DEADLINE_PROMPTLY("deadline.promptly"),
    DEADLINE_BEFORE_NEXT_MEETING("deadline.beforeNextMeeting"),
    DEADLINE_NO_RULE("deadline.noRule"),
    DEADLINE_UNVERIFIED("deadline.unverified"),
    DEADLINE_PROVISIONAL("deadline.provisional"),
    RENEWAL_WINDOW("renewal.window"),
    LATE_REPLY("offer.reply.late"),
    LATE_FILL_VACANCY("reps.vacancy.late"),
    LATE_DISCLOSURE("disclosure.late"),
    LATE_FILE("filing.late"),
    LATE_REVIEW("review.late"),
    LATE_PUBLISH("publish.late"),
    LATE_COORDINATE("coordination.late"),
    LATE_COORDINATE_EXTENSION("coordination.extension.late"),
    LATE_RENEWAL_WINDOW("renewal.late"),
    LATE_CONGRESS_NOTICE("congress.notice.late"),
    LATE_SUBMIT_DRAFT("draft.submit.late"),
    LATE_TALKS("talks.late"),
    OFFER_REFUSAL_NO_REASON("offer.refusal.noReason"),
    OFFER_REFUSAL_NEVER("offer.refusal.never"),
    OFFER_REFUSAL_CASES("offer.refusal.cases"),
    ADOPTION_QUORUM("adoption.quorum"),
    ADOPTION_VOTES("adoption.votes"),
    ADOPTION_CONTESTED("adoption.contested"),
    REPS_TOO_FEW("reps.tooFew"),
    REPS_TOO_MANY("reps.tooMany"),
    REPS_TOO_FEW_ABOVE_SCALE("reps.tooFewAboveScale"),
    REPS_ABOVE_SCALE_UNKNOWN("reps.aboveScaleUnknown"),
    REPS_UNEQUAL("reps.unequal"),
    REPS_EMPLOYER_MORE("reps.employerMore"),
    REPS_NO_CHIEF("reps.noChief"),
    REPS_TWO_CHIEFS("reps.twoChiefs"),
    REPS_TOO_MANY_OUTSIDERS("reps.tooManyOutsiders"),
    REPS_OUTSIDER_ADVISER("reps.outsiderAdviser"),
    REPS_CHIEF_OUTSIDER("reps.chiefOutsider"),
    REPS_BOTH_SIDES("reps.bothSides"),
    REPS_TWICE("reps.twice"),
    REPS_NO_WOMAN("reps.noWoman"),
    REPS_WOMAN_UNKNOWN("reps.womanUnknown"),
    REPS_NO_WOMAN_SHARE("reps.noWomanShare"),
    REPS_WOMAN_SHARE_UNKNOWN("reps.womanShareUnknown"),
    REPS_FRONTLINE("reps.frontline"),
    REPS_FRONTLINE_UNKNOWN("reps.frontlineUnknown"),
    REPS_DISPATCHED("reps.dispatched"),
    REPS_DISABLED("reps.disabled"),
    REPS_NO_UNION("reps.noUnion"),
    DELEGATES_TOO_FEW("delegates.tooFew"),
    DELEGATES_MANAGERS("delegates.managers"),
    DELEGATES_MANAGERS_UNKNOWN("delegates.managersUnknown"),
    DELEGATES_WOMEN("delegates.women"),
    DELEGATES_WOMEN_UNKNOWN("delegates.womenUnknown"),
    DELEGATES_EXPIRED("delegates.expired"),
    CONSENT_TOO_FEW("consent.tooFew"),
    CONSENT_EXACTLY_HALF("consent.exactlyHalf"),
    TERM_TOO_SHORT("term.tooShort"),
    TERM_TOO_LONG("term.tooLong"),
    TERM_UNUSUAL("term.unusual"),
    SUSPENSION_BACKWARDS("suspension.backwards"),
    SUSPENSION_TOO_LONG("suspension.tooLong"),
    SUSPENSION_LONG("suspension.long"),
    SUSPENSION_WORKERS_CONSENT("suspension.workersConsent"),
    OBJECTION_LAPSED("objection.lapsed"),
    OBJECTION_EARLY("objection.early"),
    WAGE_BELOW_MINIMUM("wage.belowMinimum"),
    WAGE_NOT_ABOVE_MINIMUM("wage.notAboveMinimum"),
    WAGE_MINIMUM_UNKNOWN("wage.minimumUnknown");

    private final String code;

    GroundCode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static GroundCode late(Duty duty) {
        return valueOf("LATE_" + duty.name());
    }
}
