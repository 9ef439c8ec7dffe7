package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.LegalBasis;

/** The form with which a contract is submitted for review (集体合同报送审查表). */
public record FilingForm(
        ContractKind contract,
        String authority,
        ContractHead head,
        Workforce workforce,
        Procedure procedure,
        @Nullable String statement,
        List<Enclosure> enclosures,
        @Nullable String textDigest,
        @Nullable String receiptNumber,
        @Nullable LocalDate receivedOn,
        List<LegalBasis> basis)
        implements Paper {
    public FilingForm {
        enclosures = List.copyOf(enclosures);
        basis = List.copyOf(basis);
    }

    /** The employer's people (用工情况). */
    public record Workforce(
            @Nullable String region,
            @Nullable String industry,
            @Nullable String sizeClass,
            @Nullable Integer dispatched,
            @Nullable Integer covered) {}

    /** The steps behind the text (协商与表决经过). */
    public record Procedure(
            @Nullable LocalDate offeredOn,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate adoptedOn,
            @Nullable String body,
            CongressResolution.@Nullable Count count,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate filedOn) {}

    /** One enclosed paper (报送材料); {@code ready} says whether it is there. */
    public record Enclosure(String name, @Nullable Integer copies, boolean ready) {}

    @Override
    public String kind() {
        return "filing-form";
    }
}
