package org.shangliang.app.consultation.pay;

import org.springframework.modulith.NamedInterface;

/** A band of posts with its heads and their average pay a month (工资档次); money in fen. */
@NamedInterface("pay")
public record Band(String name, int heads, long monthlyFen) {}
