package org.shangliang.app.document.docx;

import java.util.List;
import org.shangliang.app.document.FormalDocument;

/** Writes the foot of a page: its number between dashes, the document's number and its digest. */
final class WordFoot {
    private WordFoot() {}

    static String write(FormalDocument document, String side) {
        var xml = new WordXml("ftr");
        xml.element("p", () -> {
            xml.element("pPr", () -> {
                xml.value("pStyle", "val", "PageNumber");
                xml.value("jc", "val", side);
            });
            xml.run("\u2014\u00A0", () -> {});
            xml.element("fldSimple", List.of("instr", " PAGE "), () -> xml.run("1", () -> {}));
            xml.run("\u00A0\u2014", () -> {});
        });
        xml.paragraph("Mark", () -> xml.run(document.mark(), () -> {}));
        xml.paragraph("FullMark", () -> xml.run(document.fullMark(), () -> {}));
        return xml.finish();
    }
}
