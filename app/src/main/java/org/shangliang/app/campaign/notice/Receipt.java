package org.shangliang.app.campaign.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a notice at one union (签收情况): sent, delivered, opened, acknowledged, each with its time. */
public record Receipt(
        UUID union,
        String name,
        String region,
        @Nullable String chair,
        Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant openedAt,
        @Nullable String openedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        boolean onPaper,
        int reminders,
        @Nullable LocalDate remindedOn) {

    /** How far a notice has come at a union (签收状态). */
    public enum State {
        /** Sent, but nobody of the union can sign in to receive it (已发出). */
        SENT,
        /** In the chair's list (已送达). */
        DELIVERED,
        /** The chair has opened it (已阅读). */
        OPENED,
        /** The chair has acknowledged it, or signed on paper (已签收). */
        ACKNOWLEDGED
    }

    /** The furthest it has come. */
    public State state() {
        if (acknowledgedAt != null) {
            return State.ACKNOWLEDGED;
        }
        return openedAt != null ? State.OPENED : deliveredAt != null ? State.DELIVERED : State.SENT;
    }

    /** How many unions a notice went to, and in how many it has come how far; each counts those further on too. */
    public record Counts(int sent, int delivered, int opened, int acknowledged) {
        /** Those whose acknowledgement is still to come. */
        public int pending() {
            return sent - acknowledged;
        }
    }

    /** A notice as it lies in a chair's list (收件). */
    public record Mail(
            UUID notice,
            String number,
            String title,
            String issuer,
            int version,
            Instant sentAt,
            State state,
            @Nullable LocalDate remindedOn) {}
}
