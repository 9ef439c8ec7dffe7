package org.shangliang.app.campaign.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in the text of a notice (通知); what was not found is null, what is doubtful is told by codes.
 *
 * @param body the text without its title, number, addressees and signature, which stand apart
 */
public record ReadNotice(
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String number,
        @Nullable String addressees,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate closesOn,
        String body,
        List<String> doubts) {}
