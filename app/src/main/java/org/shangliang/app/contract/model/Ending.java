package org.shangliang.app.contract.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of the contract (终止、解除): by its term, or by agreement on a ground of the law. */
public record Ending(
        LocalDate endedOn,
        @Nullable ChangeGround ground,
        @Nullable String reason) {}
