package org.shangliang.app.contract.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.contract.filing.Bundle.FileLine;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.app.platform.web.Citation;
import org.shangliang.law.Ground;

/** A bundle in words (报送材料), the same for the enterprise and for the reviewer. */
public record BundleView(
        String digest, int copies, int wrong, int look, int fits, List<PartView> parts, List<ItemView> items) {

    /** One of the three things examined with what was compared. */
    public record PartView(ReviewPart part, String title, int fits, int open, List<LineView> lines) {}

    /** One comparison in words; {@code tone} is ok, warn or bad. */
    public record LineView(
            String tone,
            String icon,
            String words,
            @Nullable String cure,
            List<Ground> grounds,
            List<Citation> citations) {}

    /** One paper in words, and how to supply it where it is missing. */
    public record ItemView(
            String code,
            String title,
            String tone,
            String presence,
            boolean missing,
            String cure,
            @Nullable String note,
            List<FileLine> files) {}

    /** The papers that are missing. */
    public List<ItemView> missing() {
        return items.stream().filter(ItemView::missing).toList();
    }
}
