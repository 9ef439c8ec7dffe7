package org.shangliang.app.casefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The archive (压缩包): stored without compression, in the order given, all entries of one fixed time, so that the same files
 * are the same bytes on every machine, and a page can read it without a library.
 */
final class CaseZip {
    static final int MOST_ENTRIES = 2_000;
    /** Below what an upload may hold, so that whatever is packed can come back. */
    static final long LARGEST = 120L * 1024 * 1024;

    private static final LocalDateTime THEN = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?\\.[a-z0-9]{2,5}");

    private CaseZip() {}

    /** Whether these files can be read again from their archive. */
    static boolean fits(Map<String, byte[]> files) {
        return files.size() <= MOST_ENTRIES
                && files.values().stream().mapToLong(content -> content.length).sum() <= LARGEST;
    }

    static byte[] write(Map<String, byte[]> files) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                var crc = new CRC32();
                crc.update(file.getValue());
                entry.setTimeLocal(THEN);
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of an archive; {@link BrokenPackage} if it is none, holds too much, or a name that leads elsewhere. */
    static Map<String, byte[]> read(byte[] archive) {
        var files = new LinkedHashMap<String, byte[]>();
        long room = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (!NAME.matcher(name).matches()) {
                    throw BrokenPackage.at(shown(name), "name");
                }
                var content = zip.readNBytes((int) room + 1);
                room -= content.length;
                if (room < 0 || files.size() == MOST_ENTRIES) {
                    throw BrokenPackage.at(name, "too-much");
                }
                if (files.put(name, content) != null) {
                    throw BrokenPackage.at(name, "twice");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw BrokenPackage.at(files.isEmpty() ? "zip" : files.lastEntry().getKey(), "damaged");
        }
        if (files.isEmpty()) {
            throw BrokenPackage.at("zip", "no-package");
        }
        return files;
    }

    private static String shown(String name) {
        var safe = name.replaceAll("[^\\p{Alnum}./_-]", "?");
        return safe.substring(0, Math.min(80, safe.length()));
    }
}
