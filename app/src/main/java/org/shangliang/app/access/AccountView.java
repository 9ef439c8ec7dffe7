package org.shangliang.app.access;

import java.util.List;
import java.util.UUID;

/** An account (账号) with the capacities it holds now. */
public record AccountView(
        UUID id,
        String username,
        String name,
        String region,
        boolean open,
        boolean mustChange,
        List<CapacityView> capacities) {}
