package org.shangliang.app.consultation.hardship;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;
import org.springframework.modulith.NamedInterface;

/** A measure as it stands (措施): its terms, which side initialled them when, and when it lapsed. */
@NamedInterface("hardship")
public record Measure(
        UUID id,
        MeasureTerms terms,
        int version,
        @Nullable LocalDate workersOn,
        @Nullable LocalDate employerOn,
        @Nullable LocalDate lapsedOn,
        int consents) {

    /** The day a side initialled it. */
    public @Nullable LocalDate initialledBy(Side side) {
        return side == Side.WORKERS ? workersOn : employerOn;
    }

    /** Whether both sides initialled it. */
    public boolean initialled() {
        return workersOn != null && employerOn != null;
    }
}
