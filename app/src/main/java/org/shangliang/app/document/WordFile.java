package org.shangliang.app.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;

/**
 * Takes the words out of a Word file that comes from outside (读取Word文件): nothing in it is run or fetched, no more is
 * unpacked than its main part, and that only up to a bound.
 */
public final class WordFile {
    private static final String FIELD = "file";
    private static final String MAIN = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int UNPACKED = 8 * 1024 * 1024;
    private static final int PARTS = 500;

    private WordFile() {}

    /** The paragraphs of the file, what was struck out left out; {@link InvalidInput} on {@code file} if it is unfit. */
    public static List<String> paragraphs(byte[] content) {
        if (content.length == 0) {
            throw wrong("document.word.missing");
        }
        if (content.length > LARGEST) {
            throw wrong("document.word.large");
        }
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw wrong("document.word.kind");
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            check(zip);
            return new WordText().read(new ByteArrayInputStream(part(zip, MAIN)));
        } catch (IOException | IllegalArgumentException | XMLStreamException broken) {
            throw wrong("document.word.broken");
        }
    }

    private static void check(ZipFile zip) throws IOException {
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > PARTS) {
            throw wrong("document.word.bomb");
        }
        boolean macros = entries.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name ->
                        name.endsWith("vbaproject.bin") || name.contains("activex/") || name.contains("embeddings/"));
        if (zip.getEntry(TYPES) == null || zip.getEntry(MAIN) == null) {
            throw wrong("document.word.kind");
        }
        var types = new String(part(zip, TYPES), java.nio.charset.StandardCharsets.UTF_8);
        if (macros || types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw wrong("document.word.macros");
        }
    }

    /** A part of the archive, unpacked only up to the bound. */
    private static byte[] part(ZipFile zip, String name) throws IOException {
        try (var stream = zip.getInputStream(zip.getEntry(name))) {
            var bytes = stream.readNBytes(UNPACKED + 1);
            if (bytes.length > UNPACKED) {
                throw wrong("document.word.bomb");
            }
            return bytes;
        }
    }

    private static InvalidInput wrong(String code) {
        return new InvalidInput(List.of(new FieldError(FIELD, code)));
    }
}
