package org.shangliang.app.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.shangliang.app.document.pdf.PdfWriter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Prints sheets that are no formal documents (海报、单页): a page of well-formed XHTML with a style sheet of its own. */
@Component
public class Sheets {
    private final PdfWriter pdf;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    Sheets(PdfWriter pdf) {
        this.pdf = pdf;
    }

    /** What a template makes of a page, as PDF; {@code styleSheet} is a file on the class path. */
    public byte[] pdf(String template, Object page, String styleSheet) {
        var html = new StringOutput();
        templates.render(template, page, html);
        return pdf(html.toString().strip(), styleSheet);
    }

    /** The sheet as PDF; {@code styleSheet} is a file on the class path. */
    public byte[] pdf(String xhtml, String styleSheet) {
        var tree = read(xhtml);
        var style = tree.createElement("style");
        style.setTextContent(text(styleSheet));
        tree.getDocumentElement().getElementsByTagName("head").item(0).appendChild(style);
        return pdf.write(tree);
    }

    private static Document read(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the sheet is not well-formed", e);
        }
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
