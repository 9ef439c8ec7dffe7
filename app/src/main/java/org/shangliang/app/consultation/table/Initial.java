package org.shangliang.app.consultation.table;

import java.time.Instant;
import org.shangliang.law.Side;

/** The initials of a side's chief under a pass (首席代表草签). */
public record Initial(Side side, int pass, String name, Instant at) {}
