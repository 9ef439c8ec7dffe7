package org.shangliang.app.organization.roster;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.roster.XmlScan.Unusual;

/** The parts of a workbook (工作簿部件): which of them hold its sheets, in order, and which the shared texts. */
final class XlsxParts implements Closeable {
    private final ZipFile zip;
    private final Map<String, String> targets = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private @Nullable String texts;

    XlsxParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            relations();
            sheets();
        } catch (Unusual e) {
            sheets.clear();
        }
    }

    private void relations() throws IOException {
        try (XmlScan xml = open("xl/_rels/workbook.xml.rels")) {
            while (xml.next()) {
                String id = xml.is("Relationship") ? xml.attribute("Id") : null;
                String target = id == null ? null : xml.attribute("Target");
                if (id != null && target != null) {
                    String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    targets.put(id, path);
                    String type = xml.attribute("Type");
                    texts = type != null && type.endsWith("/sharedStrings") ? path : texts;
                }
            }
        }
    }

    private void sheets() throws IOException {
        try (XmlScan xml = open("xl/workbook.xml")) {
            while (xml.next()) {
                if (xml.is("sheet")) {
                    String id = xml.attribute("r:id");
                    sheets.add(id == null ? "" : targets.getOrDefault(id, ""));
                }
            }
        }
    }

    private XmlScan open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new Unusual();
        }
        return new XmlScan(zip.getInputStream(entry));
    }

    /** Gives the rows of the sheet at a place, from 0. */
    void read(int place, Sheet.Rows rows) throws IOException {
        if (place >= sheets.size()) {
            throw new Unusual();
        }
        try (XmlScan sheet = open(sheets.get(place));
                SharedTexts shared = new SharedTexts(texts == null ? null : open(texts))) {
            new SheetScan(sheet, shared).read(rows);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
