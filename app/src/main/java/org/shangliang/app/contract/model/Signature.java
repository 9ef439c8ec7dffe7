package org.shangliang.app.contract.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The signature of one side's chief and the seal of that side (签字、盖章); either may still be missing.
 *
 * @param signer who signed; the chief's name
 * @param at the moment of a signature on the screen; null for one on paper
 */
public record Signature(
        @Nullable LocalDate signedOn,
        boolean sealed,
        @Nullable Form form,
        @Nullable String signer,
        @Nullable Instant at) {

    /** How it was signed. */
    public enum Form {
        /** By hand on the printed set (纸质签字). */
        WET_INK,
        /** On the screen, an ordinary electronic signature (一般电子签名). */
        ON_SCREEN
    }

    /** Nothing there yet. */
    public static Signature none() {
        return new Signature(null, false, null, null, null);
    }

    /** The same with the seal. */
    public Signature withSeal() {
        return new Signature(signedOn, true, form, signer, at);
    }

    /** Whether nothing is missing, given whether this side's seal is needed. */
    public boolean complete(boolean sealNeeded) {
        return signedOn != null && (sealed || !sealNeeded);
    }
}
