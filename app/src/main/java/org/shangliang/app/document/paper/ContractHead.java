package org.shangliang.app.document.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a collective contract (合同首部): parties, chiefs, representatives, term.
 *
 * @param chosen how the workers' representatives were produced, in words
 * @param several the employers of a sectoral or regional contract; null where there is one
 */
public record ContractHead(
        Party employer,
        Party union,
        @Nullable Person employerChief,
        @Nullable Person workersChief,
        @Nullable Integer representativesPerSide,
        @Nullable String chosen,
        @Nullable Integer staff,
        @Nullable Integer women,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable SeveralEmployers several) {}
