package org.shangliang.app.campaign;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.shangliang.law.ContractKind;

/** What a federation settles for its campaign (口径): what is done, which kinds count, and until when one may record. */
public record CampaignTerms(
        @NotNull Completion completion,
        @NotNull List<ContractKind> kinds,
        @NotNull ContractKind usualKind,
        @NotNull LocalDate countsUntil) {}
