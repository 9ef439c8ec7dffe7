package org.shangliang.app.consultation.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers of a wage agreement (工资协议主要数据); money in fen a month, growth in percent. */
public record WageTerms(
        @Nullable Long averageWageBaseFen,
        @Nullable BigDecimal growthPercent,
        @Nullable BigDecimal frontlineGrowthPercent,
        @Nullable Long minimumWageFen,
        @Nullable Integer payDay) {}
