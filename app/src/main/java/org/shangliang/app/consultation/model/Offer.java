package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/** The written offer to consult (要约) and its receipt. */
public record Offer(
        Side from,
        LocalDate servedOn,
        Channel channel,
        LocalDate meetingOn,
        String place,
        List<String> informationRequested,
        @Nullable LocalDate receivedOn,
        @Nullable String receivedBy) {

    /** How a paper reaches the other side. */
    public enum Channel {
        /** Through this product or another system of the employer (线上). */
        ONLINE,
        /** On paper, with a signed receipt slip (纸质). */
        PAPER
    }

    /** The day from which the reply period counts: receipt where it is recorded, otherwise service. */
    public LocalDate countsFrom() {
        return receivedOn == null ? servedOn : receivedOn;
    }

    /** The same offer with its receipt. */
    public Offer received(LocalDate on, String by) {
        return new Offer(from, servedOn, channel, meetingOn, place, informationRequested, on, by);
    }
}
