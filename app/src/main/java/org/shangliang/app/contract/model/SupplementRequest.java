package org.shangliang.app.contract.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper the reviewer asks to be added (补正要求): which, what about it, by when. */
public record SupplementRequest(
        Material material, @Nullable String what, @Nullable LocalDate by) {}
