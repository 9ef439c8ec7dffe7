package org.shangliang.app.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All that can be read in an answer, whatever it is packed in: the words of a PDF file, everything in a zip, and so the
 * parts of a Word file or a workbook, with and without their tags.
 */
public final class ReadableText {
    private ReadableText() {}

    /** The bytes as text, and what is packed in them. */
    public static String of(byte[] file) throws IOException {
        var raw = new String(file, StandardCharsets.UTF_8);
        if (raw.startsWith("PK\u0003\u0004")) {
            return raw + packed(file);
        }
        if (raw.startsWith("%PDF-")) {
            return raw + printed(file);
        }
        return raw + (raw.startsWith("<?xml") ? raw.replaceAll("<[^>]+>", "") : "");
    }

    private static String packed(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    text.append('\n').append(entry.getName()).append('\n').append(of(content.readAllBytes()));
                }
            }
        }
        return text.toString();
    }

    /** A scan that is no real file has no words. */
    private static String printed(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        } catch (IOException broken) {
            return "";
        }
    }
}
