package org.shangliang.app.document;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the paragraphs of a Word file's main part: inserted text counts, struck-out text does not, no entity is resolved. */
final class WordText {
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "delText", "instrText", "txbxContent", "Fallback", "pPr", "rPr");
    private static final int PARAGRAPHS = 20_000;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int skipping;
    private boolean inText;

    List<String> read(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(xml);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("no document type is expected here");
                case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(reader);
                default -> {}
            }
        }
        return List.copyOf(paragraphs);
    }

    private void begin(String name) {
        if (SKIPPED.contains(name)) {
            skipping++;
        }
        if (skipping > 0) {
            return;
        }
        switch (name) {
            case "t" -> inText = true;
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            default -> {}
        }
    }

    private void end(String name) throws XMLStreamException {
        if (SKIPPED.contains(name)) {
            skipping--;
        } else if (skipping == 0 && name.equals("t")) {
            inText = false;
        } else if (skipping == 0 && name.equals("p")) {
            paragraphs.add(text.toString());
            text.setLength(0);
            if (paragraphs.size() > PARAGRAPHS) {
                throw new XMLStreamException("too many paragraphs");
            }
        }
    }

    private void words(XMLStreamReader reader) {
        if (inText && skipping == 0) {
            text.append(reader.getText());
        }
    }
}
