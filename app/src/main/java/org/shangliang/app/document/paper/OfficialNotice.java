package org.shangliang.app.document.paper;

import java.util.List;

/**
 * A notice on the page of GB/T 9704 (通知): red head, number, title, addressees, text, annexes, signature, imprint.
 *
 * @param annexes the names of what goes with it
 * @param copies to whom copies are sent (抄送); empty for nobody
 */
public record OfficialNotice(Letter letter, String title, List<Part> parts, List<String> annexes, String copies)
        implements Paper {
    public OfficialNotice {
        parts = List.copyOf(parts);
        annexes = List.copyOf(annexes);
    }

    /** A paragraph (段落); level 0 is text, 1 and 2 are headings. */
    public record Part(int level, String text) {}

    @Override
    public String kind() {
        return "official-notice";
    }
}
