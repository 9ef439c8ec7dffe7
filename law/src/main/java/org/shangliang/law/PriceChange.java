package org.shangliang.law;

import java.math.BigDecimal;

/**
 * How consumer prices changed over one whole year (居民消费价格涨幅), in percent.
 *
 * @param national whether the figure is that of the whole country, because no local one was read
 */
public record PriceChange(int year, BigDecimal percent, boolean national, String source) {}
