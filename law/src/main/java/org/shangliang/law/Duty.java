package org.shangliang.law;

/** An act that the law wants done within a period (法定期限事项). */
public enum Duty {
    /** Reply to an offer, from the day it was received (答复要约). */
    REPLY("offer.reply"),
    /** Fill a representative's vacant seat, from the vacancy (补选协商代表). */
    FILL_VACANCY("reps.vacancy_fill"),
    /** Hand over information, counted back from the meeting (提供资料). */
    DISCLOSURE("info.before_meeting"),
    /** File the signed text, from the signature (报送审查). */
    FILE("filing.within"),
    /** Review the filed text, from its receipt (审查). */
    REVIEW("review.within"),
    /** Publish to all workers, from taking effect (公布). */
    PUBLISH("publish.within"),
    /** Coordinate a deadlock, from acceptance (协调处理). */
    COORDINATE("dispute.coordinate"),
    /** Extend a coordination, from the end of its first period (延长协调). */
    COORDINATE_EXTENSION("dispute.extend"),
    /** Ask for renewal, counted back from expiry (续订). */
    RENEWAL_WINDOW("renew.window"),
    /** Send the motion to the delegates, counted back from the congress (议案送达). */
    CONGRESS_NOTICE("approval.motion_notice"),
    /** Submit the agreed draft to the congress, from agreement (提交审议). */
    SUBMIT_DRAFT("approval.submit_within"),
    /** Conclude the talks, from the day the pack names (协商期限). */
    TALKS("talks.max");

    private final String ruleKey;

    Duty(String ruleKey) {
        this.ruleKey = ruleKey;
    }

    /** The key of the rule that sets this period. */
    public String ruleKey() {
        return ruleKey;
    }

    /** Whether the period is counted back from the given day. */
    public boolean countsBack() {
        return this == DISCLOSURE || this == CONGRESS_NOTICE || this == RENEWAL_WINDOW;
    }
}
