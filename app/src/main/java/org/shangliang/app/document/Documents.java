package org.shangliang.app.document;

import gg.jte.TemplateEngine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.block.MarkupOutput;
import org.shangliang.app.document.docx.DocxWriter;
import org.shangliang.app.document.paper.Paper;
import org.shangliang.app.document.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Composes formal documents (文书) from their records and prints them; it keeps nothing. */
@Component
public class Documents {
    private final TemplateEngine templates;
    private final PdfWriter pdf;
    private final DocxWriter docx;

    Documents(DocumentTemplates templates, PdfWriter pdf, DocxWriter docx) {
        this.templates = templates.engine();
        this.pdf = pdf;
        this.docx = docx;
    }

    /** The document of a record; the number is printed at its foot and is no part of the text. */
    public FormalDocument compose(Paper paper, @Nullable String number) {
        var output = new MarkupOutput();
        templates.render(paper.kind() + ".jte", paper, output);
        return FormalDocument.read(output.markup(), number);
    }

    /** A PDF file with its fonts embedded. */
    public byte[] pdf(FormalDocument document) {
        return pdf.write(document);
    }

    /** A Word file with real styles. */
    public byte[] docx(FormalDocument document) {
        return docx.write(document);
    }

    /** Characters of the document that no font at hand can print, so that they can be said before printing. */
    public List<String> unprintable(FormalDocument document) {
        return pdf.unprintable(document);
    }
}
