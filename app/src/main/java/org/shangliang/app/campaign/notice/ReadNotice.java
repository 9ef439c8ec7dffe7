package org.shangliang.app.campaign.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput.FieldError;

/**
 * What was recognised in the text of a notice (通知); what was not found or is doubtful is null, and why is told by field.
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
        List<FieldError> doubts) {

    /** What is to be asked before a campaign can begin: what is doubtful, and the title if none was recognised. */
    public List<FieldError> questions() {
        return title != null
                ? doubts
                : Stream.concat(Stream.of(new FieldError("title", "campaign.notice.no-title")), doubts.stream())
                        .toList();
    }

    /** Whether the text is signed under more than one day. */
    boolean hasTwoDays() {
        return doubts.stream().anyMatch(one -> one.code().equals("campaign.notice.two-dates"));
    }
}
