package org.shangliang.app.access.web;

import java.util.List;
import java.util.UUID;

/** An account as its administrator sees it (账号管理): capacities, state, what was done with it. */
public record ManagedAccountPage(
        UUID id,
        String name,
        String username,
        String region,
        boolean open,
        boolean mustChange,
        boolean mayChange,
        List<Held> capacities,
        List<Doing> events) {

    /** A capacity that is held. */
    public record Held(UUID id, String label) {}

    /** Something that was done. */
    public record Doing(String at, String what, String who) {}
}
