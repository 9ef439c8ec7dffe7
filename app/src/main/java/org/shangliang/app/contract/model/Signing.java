package org.shangliang.app.contract.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/** Both signatures under the adopted text (签订). */
public record Signing(Signature workers, Signature employer) {

    /** Neither side has signed. */
    public static Signing none() {
        return new Signing(Signature.none(), Signature.none());
    }

    /** The signature of a side. */
    public Signature of(Side side) {
        return side == Side.WORKERS ? workers : employer;
    }

    /** With the signature of a side. */
    public Signing with(Side side, Signature signature) {
        return side == Side.WORKERS ? new Signing(signature, employer) : new Signing(workers, signature);
    }

    /** The day of the later signature, once both are there. */
    public @Nullable LocalDate completedOn() {
        var first = workers.signedOn();
        var second = employer.signedOn();
        if (first == null || second == null) {
            return null;
        }
        return first.isAfter(second) ? first : second;
    }
}
