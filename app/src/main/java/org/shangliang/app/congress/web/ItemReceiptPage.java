package org.shangliang.app.congress.web;

import java.util.List;

/** The receipt of a ballot on several items (逐项投票回执). */
public record ItemReceiptPage(String id, String union, List<Line> lines) {

    /** The entry in the box of one item. */
    public record Line(int number, String title, List<String> words, String digits) {}
}
