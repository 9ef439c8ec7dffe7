package org.shangliang.app.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.campaign.selection.Selection;

/** Opens a campaign: what the notice says, corrected by a person. */
public record OpenCampaign(
        @NotBlank @Size(max = 100) String issuer,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 200) String addressees,
        @NotNull LocalDate noticeOn,
        @NotNull LocalDate closesOn,
        @Nullable String region,
        @NotBlank @Size(max = 50000) String notice,
        @Nullable Selection targets) {

    /** A campaign of every enterprise of its region. */
    public OpenCampaign(
            String issuer,
            String title,
            @Nullable String addressees,
            LocalDate noticeOn,
            LocalDate closesOn,
            @Nullable String region,
            String notice) {
        this(issuer, title, addressees, noticeOn, closesOn, region, notice, null);
    }

    /** Which enterprises of the region take part. */
    Selection selection() {
        return targets == null ? Selection.EVERYBODY : targets;
    }
}
