package org.shangliang.app.document.docx;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.shangliang.app.document.block.Run;
import org.shangliang.app.document.block.Text;

/** Writes WordprocessingML: elements, properties, runs of text. */
final class WordXml {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private boolean keepWithNext;

    /** Writes the content of an element. */
    @FunctionalInterface
    interface Content {
        void write();
    }

    WordXml(String root) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w", root, W);
            xml.writeNamespace("w", W);
            xml.writeNamespace("r", R);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the paragraphs written from now on stay on one page with what follows. */
    void keepWithNext(boolean keep) {
        keepWithNext = keep;
    }

    String finish() {
        try {
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with content; attributes as name, value, name, value. */
    WordXml element(String name, List<String> attributes, Content content) {
        try {
            xml.writeStartElement("w", name, W);
            for (int i = 0; i < attributes.size(); i += 2) {
                attribute(attributes.get(i), attributes.get(i + 1));
            }
            content.write();
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    WordXml element(String name, Content content) {
        return element(name, List.of(), content);
    }

    /** An empty element that says one thing. */
    WordXml value(String name, String... attributes) {
        return element(name, List.of(attributes), () -> {});
    }

    /** A paragraph in a style. */
    WordXml paragraph(String style, Text content) {
        return paragraph(style, () -> runs(content));
    }

    WordXml paragraph(String style, Content content) {
        return element("p", () -> {
            element("pPr", () -> {
                value("pStyle", "val", style);
                if (keepWithNext) {
                    value("keepNext");
                }
            });
            content.write();
        });
    }

    void runs(Text content) {
        for (Run run : content.runs()) {
            run(run.text(), run.strong() ? () -> value("b") : () -> {});
        }
    }

    /** A run; line feeds become breaks. */
    void run(String content, Content properties) {
        element("r", () -> {
            element("rPr", properties);
            var lines = content.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    value("br");
                }
                line(lines[i]);
            }
        });
    }

    private void line(String content) {
        try {
            xml.writeStartElement("w", "t", W);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(content);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        if (name.equals("id")) {
            xml.writeAttribute("r", R, name, value);
        } else {
            xml.writeAttribute("w", W, name, value);
        }
    }
}
