package org.shangliang.app.contract.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One round's way from the adopted text to the authority's answer (一轮签订与审查). */
public record Attempt(
        int round,
        LocalDate adoptedOn,
        String textDigest,
        Signing signing,
        @Nullable Filing filing,
        List<ReviewOpinion> opinions) {

    /** The text was just adopted. */
    public static Attempt adopted(int round, LocalDate on, String digest) {
        return new Attempt(round, on, digest, Signing.none(), null, List.of());
    }

    /** With the signatures as they stand. */
    public Attempt with(Signing now) {
        return new Attempt(round, adoptedOn, textDigest, now, filing, opinions);
    }

    /** With the filing as it stands. */
    public Attempt with(Filing now) {
        return new Attempt(round, adoptedOn, textDigest, signing, now, opinions);
    }

    /** With one more answer of the authority. */
    public Attempt with(ReviewOpinion answer) {
        var longer = new ArrayList<>(opinions);
        longer.add(answer);
        return new Attempt(round, adoptedOn, textDigest, signing, filing, List.copyOf(longer));
    }
}
