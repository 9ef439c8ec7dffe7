package org.shangliang.app.organization;

import org.jspecify.annotations.Nullable;

/** An employer with what only its own register needs (台账全项): money in fen, the trade, the version for changing it. */
public record RegisteredEmployer(
        EmployerView view,
        @Nullable String trade,
        @Nullable Long revenue,
        @Nullable Long assets,
        boolean sizeComputed,
        @Nullable String registeredAs,
        int version) {}
