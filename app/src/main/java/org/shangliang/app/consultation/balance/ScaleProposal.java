package org.shangliang.app.consultation.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.law.Side;
import org.springframework.modulith.NamedInterface;

/** Other scales that a side would have, waiting for the other side (提议换刻度); until it agrees nothing is dropped. */
@NamedInterface("balance")
public record ScaleProposal(UUID id, Side side, List<Scale> scales, LocalDate on) {}
