package org.shangliang.app.contract.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The signature of one side's chief and the seal of that side (签字、盖章); either may still be missing. */
public record Signature(
        @Nullable LocalDate signedOn,
        boolean sealed,
        @Nullable Form form) {

    /** How it was signed. */
    public enum Form {
        /** By hand on the printed set (纸质签字). */
        WET_INK,
        /** On the screen, an ordinary electronic signature (一般电子签名). */
        ON_SCREEN
    }

    /** Nothing there yet. */
    public static Signature none() {
        return new Signature(null, false, null);
    }

    /** Whether nothing is missing, given whether this side's seal is needed. */
    public boolean complete(boolean sealNeeded) {
        return signedOn != null && (sealed || !sealNeeded);
    }
}
