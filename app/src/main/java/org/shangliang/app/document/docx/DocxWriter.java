package org.shangliang.app.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shangliang.app.document.FormalDocument;
import org.springframework.stereotype.Component;

/** Writes a formal document as a Word file with real styles; the same document gives the same bytes. */
@Component
public class DocxWriter {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The file. */
    public byte[] write(FormalDocument document) {
        var page = PageSize.of(document.form());
        try (var file = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(file)) {
            put(zip, "[Content_Types].xml", resource("content-types.xml"));
            put(zip, "_rels/.rels", resource("package-rels.xml"));
            put(zip, "word/document.xml", new WordBody(document, page).write());
            put(zip, "word/_rels/document.xml.rels", resource("document-rels.xml"));
            put(zip, "word/styles.xml", styles(page));
            put(zip, "word/settings.xml", resource("settings.xml"));
            put(zip, "word/fontTable.xml", resource("font-table.xml"));
            put(zip, "word/footerOdd.xml", WordFoot.write(document, "right"));
            put(zip, "word/footerEven.xml", WordFoot.write(document, "left"));
            zip.finish();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String styles(PageSize page) {
        var styles = resource("styles.xml");
        for (var value : page.styleValues().entrySet()) {
            styles = styles.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return styles;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String resource(String name) {
        try (var stream = DocxWriter.class.getResourceAsStream("/document/word/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("document/word/" + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
