package org.shangliang.app.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why an enterprise is taken out of a campaign (不列入): a ground, and the facts in the officer's words. */
public record Exemption(
        @NotNull Cause ground, @NotBlank @Size(max = 500) String reason) {

    /** The grounds on which a target may be taken out (不列入的情形). */
    public enum Cause {
        /** Deregistered, or no longer in business (已注销或停业). */
        CLOSED,
        /** A collective contract is in force and not yet due for renewal (现有集体合同仍在有效期内). */
        UNDER_CONTRACT,
        /** Covered by a sectoral or regional contract (已由行业性、区域性集体合同覆盖). */
        COVERED,
        /** Not an employer of its own (不是独立用人单位). */
        NOT_EMPLOYER,
        /** Something else, told in words (其他情形). */
        OTHER
    }
}
