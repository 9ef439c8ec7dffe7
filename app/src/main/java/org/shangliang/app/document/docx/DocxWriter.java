package org.shangliang.app.document.docx;

import org.shangliang.app.document.FormalDocument;
import org.springframework.stereotype.Component;

/** Writes a formal document as a Word file. */
@Component
public class DocxWriter {

    /** The file. */
    public byte[] write(FormalDocument document) {
        throw new IllegalStateException("not yet: " + document.title());
    }
}
