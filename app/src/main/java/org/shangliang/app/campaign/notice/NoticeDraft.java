package org.shangliang.app.campaign.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is to say (通知稿).
 *
 * @param regions the federations' regions whose unions it goes to
 * @param campaign the campaign it belongs to
 * @param note what a correction changes and why
 * @param copies to whom copies are sent (抄送)
 */
public record NoticeDraft(
        @NotBlank @Size(max = 100) String issuer,
        @NotBlank @Size(max = 50) String number,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String addressees,
        @NotNull LocalDate noticeOn,
        @Nullable LocalDate closesOn,
        @NotBlank @Size(max = 50000) String body,
        @NotNull List<String> regions,
        @Nullable List<UUID> attachments,
        @Nullable UUID campaign,
        @Nullable @Size(max = 1000) String note,
        @Nullable @Size(max = 500) String copies) {

    /** One of which no copies are sent. */
    public NoticeDraft(
            String issuer,
            String number,
            String title,
            String addressees,
            LocalDate noticeOn,
            @Nullable LocalDate closesOn,
            String body,
            List<String> regions,
            @Nullable List<UUID> attachments,
            @Nullable UUID campaign,
            @Nullable String note) {
        this(issuer, number, title, addressees, noticeOn, closesOn, body, regions, attachments, campaign, note, null);
    }

    /** The files that go with it; none if nothing was said. */
    List<UUID> files() {
        return Objects.requireNonNullElse(attachments, List.of());
    }
}
