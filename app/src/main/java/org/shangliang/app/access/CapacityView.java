package org.shangliang.app.access;

import java.util.UUID;

/** A capacity (身份) an account holds; {@code label} reads for instance 工会主席 · 津澜精密. */
public record CapacityView(UUID id, UUID account, Role role, Scope scope, String region, String place, String label) {}
