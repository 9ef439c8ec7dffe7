package org.shangliang.app.access;

import java.util.UUID;

/** Who acts: an account in the capacity it chose. {@code name} is for pages only and never goes into the docket. */
public record Actor(UUID account, UUID capacity, Role role, Scope scope, String name) {}
