package org.shangliang.app.organization.roster;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A file handed in as a roster (名册文件): told apart by its content, never by its name, and kept within limits. */
record RosterFile(List<Sheet> sheets, int expectedRows) implements Closeable {
    static final long LARGEST = 50L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Opens a file that nobody has looked at: one that unpacks into too much is {@link Unreadable}. */
    static RosterFile check(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new Unreadable("file.empty");
        }
        if (size > LARGEST) {
            throw new Unreadable("file.tooLarge", megabytes(size), megabytes(LARGEST));
        }
        byte[] head = head(file);
        if (startsWith(head, OLE)) {
            throw new Unreadable("file.xls");
        }
        int rows = startsWith(head, ZIP) ? Packing.check(file) : 0;
        RosterFile opened = open(file);
        return rows == 0 ? opened : new RosterFile(opened.sheets, rows);
    }

    /** Opens a file that was checked when it was handed in. */
    static RosterFile open(Path file) throws IOException {
        if (startsWith(head(file), ZIP)) {
            return new RosterFile(XlsxSheet.of(file), 0);
        }
        Encoding encoding = Encoding.detect(file);
        return new RosterFile(List.of(encoding.sheet(file)), encoding.lines());
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : sheets) {
            sheet.close();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static String megabytes(long bytes) {
        return String.valueOf(Math.ceilDiv(bytes, 1L << 20));
    }
}
