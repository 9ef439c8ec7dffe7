package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was recognised in the text of a notice (通知); what was not found is null, what is doubtful is told by codes. */
record Notice(
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String addressees,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate closesOn,
        List<String> doubts) {}
