package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.law.ContractKind;

/**
 * A campaign as others see it; in a list with the numbers of the reader's part, by itself with those of the whole.
 *
 * @param targets the enterprises that are to be completed, without the exempt ones
 * @param exempt those taken out with a reason (不列入)
 * @param kinds the kinds that count; all if none is named
 * @param usualKind the kind by which those are planned that have not begun
 * @param countsUntil the last day on which steps are still counted; then its numbers stand (封账)
 */
public record CampaignView(
        UUID id,
        String region,
        String issuer,
        String title,
        String addressees,
        LocalDate noticeOn,
        LocalDate closesOn,
        int targets,
        int exempt,
        Completion completion,
        List<ContractKind> kinds,
        ContractKind usualKind,
        LocalDate countsUntil) {}
