package org.shangliang.app.contract.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The filing with the labour authority (报送审查) and the evidence of its receipt.
 *
 * @param silentOn the day it takes effect if the authority stays silent; null where silence has no effect
 * @param precheck what the comparison of the bundle came to
 */
public record Filing(
        LocalDate filedOn,
        Method method,
        String authority,
        @Nullable Integer copies,
        @Nullable Receipt receipt,
        @Nullable LocalDate silentOn,
        @Nullable Precheck precheck) {

    /** How the text reached the authority. */
    public enum Method {
        /** At the counter (窗口). */
        WINDOW,
        /** Through the authority's portal (网上办理). */
        PORTAL,
        /** By post or courier (邮寄). */
        COURIER,
        /** At the reviewer's desk inside this product (本平台审查台). */
        DESK
    }

    /** What proves the day of receipt. */
    public enum Evidence {
        /** The authority's notice of receipt (收件通知书). */
        RECEIPT_NOTICE,
        /** The slip given at the counter (窗口回执). */
        WINDOW_SLIP,
        /** The number of the portal (网办受理号). */
        PORTAL_NUMBER,
        /** The courier's proof of delivery (邮寄签收凭证). */
        COURIER_PROOF,
        /** It arrived inside this product (本平台收件). */
        DESK,
        /** The day written in the authority's own opinion (审查意见书载明). */
        OPINION
    }

    /** The receipt of the text by the authority (收件). */
    public record Receipt(LocalDate receivedOn, @Nullable String number, Evidence evidence) {}

    /** The day from which the review period counts: receipt where it is proved, otherwise the filing itself. */
    public LocalDate countsFrom() {
        return receipt == null ? filedOn : receipt.receivedOn();
    }

    /** Whether the day of receipt is only presumed (推定，待核). */
    public boolean presumed() {
        return receipt == null;
    }

    /** With the receipt proved, and the day of silent effect that follows from it. */
    public Filing received(Receipt proof, @Nullable LocalDate silent) {
        return new Filing(filedOn, method, authority, copies, proof, silent, precheck);
    }

    /** With what the comparison of the bundle came to. */
    public Filing compared(Precheck now) {
        return new Filing(filedOn, method, authority, copies, receipt, silentOn, now);
    }
}
