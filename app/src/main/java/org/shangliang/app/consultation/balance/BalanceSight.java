package org.shangliang.app.consultation.balance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What one side sees of the balance finder (本方所见): the scales, its own marks and its own consent; the packages of the last
 * round once both consented; other scales that one side proposes to both. Nothing tells whether the other side has marked or consented.
 */
@NamedInterface("balance")
public record BalanceSight(
        List<Scale> scales,
        List<Mark> mine,
        boolean consented,
        @Nullable List<Bundle> shown,
        @Nullable LocalDate shownOn,
        @Nullable ScaleProposal proposal) {}
