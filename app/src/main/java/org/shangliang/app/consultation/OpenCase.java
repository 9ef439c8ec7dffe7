package org.shangliang.app.consultation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.CaseHeader.Link;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;

/**
 * Opens a case: with which employer, on what kind of contract, begun by which side. {@code onBehalf} is for a higher
 * union acting where there is none; {@code follows} and {@code link} continue an earlier case.
 */
public record OpenCase(
        @NotNull UUID enterprise,
        @NotNull ContractKind kind,
        @Nullable Scope scope,
        @Nullable UUID campaign,
        @Nullable Side initiator,
        @Nullable Boolean onBehalf,
        @Nullable UUID follows,
        @Nullable Link link,
        @Nullable LocalDate occurredOn) {

    /** How wide the contract reaches (协商范围). */
    public enum Scope {
        /** One enterprise (企业). */
        ENTERPRISE,
        /** A sector in an area (行业性). */
        SECTORAL,
        /** An area (区域性). */
        REGIONAL
    }
}
