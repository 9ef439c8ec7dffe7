package org.shangliang.app.campaign.notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The words of a Word file, a paragraph a line; nothing in it is run or followed. */
final class DocxText {
    private static final int LARGEST = 20 * 1024 * 1024;

    private DocxText() {}

    /** The text, or null if it is no Word file. */
    static @Nullable String read(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    var xml = zip.readNBytes(LARGEST + 1);
                    return xml.length > LARGEST ? null : words(xml);
                }
            }
            return null;
        } catch (IOException | XMLStreamException broken) {
            return null;
        }
    }

    private static String words(byte[] xml) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        var text = new StringBuilder();
        try {
            while (reader.hasNext()) {
                int what = reader.next();
                if (what == XMLStreamConstants.START_ELEMENT) {
                    begin(reader, text);
                } else if (what == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("p")) {
                    text.append('\n');
                }
            }
        } finally {
            reader.close();
        }
        return text.toString();
    }

    private static void begin(XMLStreamReader reader, StringBuilder text) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "t" -> text.append(reader.getElementText());
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            default -> {}
        }
    }
}
