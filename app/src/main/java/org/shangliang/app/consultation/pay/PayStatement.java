package org.shangliang.app.consultation.pay;

import java.time.LocalDate;
import java.util.UUID;
import org.shangliang.law.Side;
import org.springframework.modulith.NamedInterface;

/** The figures a side stated, and why where they differ (口径陈述). */
@NamedInterface("pay")
public record PayStatement(UUID id, Side side, PayBasis basis, String reason, LocalDate statedOn) {}
