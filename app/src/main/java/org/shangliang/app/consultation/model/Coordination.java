package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Coordination by the labour authority, with union and employers' body, when the sides are stuck (协调处理). */
public record Coordination(
        LocalDate appliedOn,
        @Nullable LocalDate acceptedOn,
        boolean extended,
        @Nullable LocalDate concludedOn) {}
