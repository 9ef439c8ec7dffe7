package org.shangliang.app.contract.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper supplied for the filing (补充的报送材料): a scan, or the word that it is handed in on paper.
 *
 * @param match how a scan of the signed text was matched to the text voted on; null for other papers
 */
public record Enclosure(
        Material material,
        @Nullable UUID attachment,
        @Nullable String name,
        @Nullable String note,
        LocalDate suppliedOn,
        @Nullable ScanMatch match) {

    /** Whether it is handed in on paper only (随纸质件提交). */
    public boolean onPaper() {
        return attachment == null;
    }
}
