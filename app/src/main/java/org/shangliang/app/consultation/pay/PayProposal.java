package org.shangliang.app.consultation.pay;

import java.time.LocalDate;
import java.util.UUID;
import org.shangliang.law.Side;
import org.springframework.modulith.NamedInterface;

/** A proposal put up to be costed, and by which side (待算方案). */
@NamedInterface("pay")
public record PayProposal(UUID id, Side side, Scenario scenario, LocalDate proposedOn) {}
