package org.shangliang.app.campaign.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a notice (通知) as others see it; without {@code publishedAt} it is a draft.
 *
 * @param region the federation that issues it
 * @param regions the regions whose unions it goes to
 * @param note what this version changed and why; empty in the first
 * @param paper the document kept at publication
 * @param copies to whom copies are sent (抄送); empty for nobody
 */
public record NoticeView(
        UUID id,
        String region,
        @Nullable UUID campaign,
        String number,
        int version,
        String issuer,
        String title,
        String addressees,
        LocalDate noticeOn,
        @Nullable LocalDate closesOn,
        String body,
        List<String> regions,
        List<UUID> attachments,
        String note,
        @Nullable Instant publishedAt,
        @Nullable String publisher,
        @Nullable UUID paper,
        String copies) {

    /** Whether it has gone out. */
    public boolean published() {
        return publishedAt != null;
    }

    /** A notice in a list: the version that counts, and how many unions have acknowledged it. */
    public record Line(
            UUID id,
            String number,
            String title,
            int version,
            @Nullable Instant publishedAt,
            boolean drafting,
            int sent,
            int acknowledged) {}

    /** One version among others. */
    public record Edition(int version, @Nullable Instant publishedAt, String note) {}
}
