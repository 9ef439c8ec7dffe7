package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Side;

/**
 * The mandate letter (授权委托书).
 *
 * @param side for whom the delegate speaks
 * @param chiefSeat whether the chief's seat is handed over, not only a representative's
 * @param powers what the delegate may do, in words; the usual powers are printed when it is empty
 */
public record MandateLetter(
        Side side,
        ContractKind contract,
        Party employer,
        Person principal,
        Person delegate,
        boolean chiefSeat,
        @Nullable String reason,
        List<String> powers,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<LegalBasis> basis,
        @Nullable LocalDate signedOn)
        implements Paper {
    public MandateLetter {
        powers = List.copyOf(powers);
        basis = List.copyOf(basis);
    }

    @Override
    public String kind() {
        return "mandate-letter";
    }
}
