package org.shangliang.app.document.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Side;

/**
 * The letter of offer (要约书; where the rules say so 协商意向书), with its receipt slip.
 *
 * @param from the side that offers
 * @param intent whether it is called 协商意向书
 * @param onBehalfOf the workers for whom a higher union writes, in words, where the enterprise has no union
 * @param purpose why this round, in the sender's words; a plain sentence is printed when it is null
 * @param delivery how it is handed over, in words
 */
public record OfferLetter(
        Letter letter,
        Side from,
        ContractKind contract,
        boolean intent,
        @Nullable String onBehalfOf,
        @Nullable String purpose,
        List<LegalBasis> basis,
        Meeting meeting,
        List<String> subjects,
        Delegation ownSide,
        InformationRequest information,
        Period reply,
        @Nullable String delivery,
        @Nullable String contact)
        implements Paper {
    public OfferLetter {
        basis = List.copyOf(basis);
        subjects = List.copyOf(subjects);
    }

    @Override
    public String kind() {
        return "offer-letter";
    }
}
