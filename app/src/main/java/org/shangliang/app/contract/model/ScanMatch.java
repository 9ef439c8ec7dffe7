package org.shangliang.app.contract.model;

import java.util.List;

/**
 * How a scan was matched to the one text (扫描核对).
 *
 * @param pages the pages of the print set that were found in the scan
 * @param of how many pages the print set has; 0 where no code was read
 */
public record ScanMatch(How how, List<Integer> pages, int of) {

    public ScanMatch {
        pages = List.copyOf(pages);
    }

    /** By what it was matched. */
    public enum How {
        /** By the QR codes on its pages (二维码). */
        QR,
        /** By the code at the foot of the pages, typed in (手工填写的校验码). */
        TYPED,
        /** Nothing could be read (没有读出). */
        UNREAD
    }

    /** Whether it is known to be the text voted on. */
    public boolean known() {
        return how != How.UNREAD;
    }

    /** Pages of the print set that are not in the scan. */
    public List<Integer> missing() {
        return java.util.stream.IntStream.rangeClosed(1, how == How.QR ? of : 0)
                .filter(page -> !pages.contains(page))
                .boxed()
                .toList();
    }
}
