package org.shangliang.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The delegates of a congress as the roll has them (职工代表名册).
 *
 * @param number how many there are
 * @param managers middle managers and above among them, if the roll says who
 * @param women women among them, if the roll says who
 * @param termEnds the last day of their term, if known
 */
public record Delegates(
        int number,
        @Nullable Integer managers,
        @Nullable Integer women,
        @Nullable LocalDate termEnds) {}
