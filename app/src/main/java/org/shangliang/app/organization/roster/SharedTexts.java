package org.shangliang.app.organization.roster;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.roster.XmlScan.Unusual;

/** The texts that the cells of a workbook share (共享文本), read as far as they are asked for. */
final class SharedTexts implements Closeable {
    private final @Nullable XmlScan xml;
    private final List<String> texts = new ArrayList<>();

    SharedTexts(@Nullable XmlScan xml) {
        this.xml = xml;
    }

    String at(int place) throws IOException {
        while (texts.size() <= place) {
            texts.add(next());
        }
        return texts.get(place);
    }

    private String next() throws IOException {
        while (xml != null && xml.next()) {
            if (xml.is("si")) {
                return xml.isEmpty() ? "" : joined(xml, "/si");
            }
        }
        throw new Unusual();
    }

    /** The runs of text up to a closing tag; how they are spoken does not count. */
    static String joined(XmlScan xml, String until) throws IOException {
        String all = "";
        boolean spoken = false;
        while (xml.next()) {
            if (xml.is(until)) {
                return all.strip();
            }
            if (xml.is("rPh") || xml.is("/rPh")) {
                spoken = xml.is("rPh") && !xml.isEmpty();
            } else if (xml.is("/t") && !spoken) {
                String run = xml.text();
                all = all.isEmpty() ? run : all + run;
            }
        }
        throw new Unusual();
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
    }
}
