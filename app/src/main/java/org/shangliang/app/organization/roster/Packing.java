package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * How much a packed workbook holds once unpacked. Every part is unpacked and counted, whatever the file says of itself,
 * so that a small file cannot fill the memory.
 */
final class Packing {
    private static final long MOST_BYTES = 600L << 20;
    private static final long MOST_TEXTS = 160L << 20;
    private static final int MOST_PARTS = 1_000;
    private static final Pattern DIMENSION = Pattern.compile("<dimension ref=\"[A-Z]+[0-9]+:[A-Z]+([0-9]{1,7})\"");

    private long bytes;
    private int rows;
    private final byte[] buffer = new byte[1 << 16];

    private Packing() {}

    /** How many rows the workbook seems to have; throws {@link Unreadable} if it is none or too large. */
    static int check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Unreadable(zip.getEntry("xl/workbook.bin") == null ? "file.notWorkbook" : "file.xlsb");
            }
            if (zip.size() > MOST_PARTS) {
                throw new Unreadable("file.bomb");
            }
            var packing = new Packing();
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
                packing.count(zip, each.nextElement());
            }
            return packing.rows;
        } catch (ZipException e) {
            throw new Unreadable("file.broken");
        }
    }

    private void count(ZipFile zip, ZipEntry entry) throws IOException {
        boolean texts = entry.getName().endsWith("sharedStrings.xml");
        long most = texts ? MOST_TEXTS : MOST_BYTES;
        long own = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (own == 0 && entry.getName().startsWith("xl/worksheets/")) {
                    rows = Math.max(rows, rowsOf(new String(buffer, 0, read, StandardCharsets.ISO_8859_1)));
                }
                own += read;
                bytes += read;
                if (own > most || bytes > MOST_BYTES) {
                    throw new Unreadable("file.bomb");
                }
            }
        }
    }

    private static int rowsOf(String beginning) {
        Matcher dimension = DIMENSION.matcher(beginning);
        return dimension.find() ? Integer.parseInt(dimension.group(1)) : 0;
    }
}
