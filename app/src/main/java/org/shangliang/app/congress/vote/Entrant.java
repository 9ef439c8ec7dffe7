package org.shangliang.app.congress.vote;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody to be entered on the roll (名册登记): name, unit, and an account if the person has one. */
public record Entrant(String name, String unit, @Nullable UUID account) {}
