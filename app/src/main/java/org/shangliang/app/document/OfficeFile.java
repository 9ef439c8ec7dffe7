package org.shangliang.app.document;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Tells Word and Excel files from other archives by their list of parts; nothing is unpacked. Macros are refused. */
final class OfficeFile {
    private OfficeFile() {}

    static Optional<FileKind> kind(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            if (zip.getEntry("[Content_Types].xml") == null || hasMacros(zip)) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.DOCX);
            }
            return zip.getEntry("xl/workbook.xml") != null ? Optional.of(FileKind.XLSX) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean hasMacros(ZipFile zip) {
        var entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            var name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.contains("activex/")) {
                return true;
            }
        }
        return false;
    }
}
