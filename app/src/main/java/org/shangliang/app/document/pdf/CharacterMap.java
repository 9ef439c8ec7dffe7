package org.shangliang.app.document.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells quickly which characters a font file maps, reading only its tables of characters (cmap formats 4 and 12). */
final class CharacterMap {
    private static final int COLLECTION = 0x74746366;
    private static final int CMAP = 0x636D6170;

    private final List<int[]> ranges = new ArrayList<>();

    private CharacterMap() {}

    static CharacterMap read(Path file) {
        var map = new CharacterMap();
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            long font = 0;
            if (in.readInt() == COLLECTION) {
                in.seek(12);
                font = in.readInt();
            }
            map.font(in, font);
        } catch (IOException unreadable) {
            map.ranges.clear();
        }
        return map;
    }

    boolean has(int character) {
        return ranges.stream().anyMatch(range -> range[0] <= character && character <= range[1]);
    }

    private void font(RandomAccessFile in, long at) throws IOException {
        in.seek(at + 4);
        int tables = in.readUnsignedShort();
        for (int i = 0; i < tables; i++) {
            in.seek(at + 12 + 16L * i);
            if (in.readInt() == CMAP) {
                in.readInt();
                characters(in, Integer.toUnsignedLong(in.readInt()));
            }
        }
    }

    private void characters(RandomAccessFile in, long at) throws IOException {
        in.seek(at + 2);
        int encodings = in.readUnsignedShort();
        for (int i = 0; i < encodings; i++) {
            in.seek(at + 4 + 8L * i + 4);
            long table = at + Integer.toUnsignedLong(in.readInt());
            in.seek(table);
            int format = in.readUnsignedShort();
            if (format == 4) {
                segments(in, table);
            } else if (format == 12) {
                groups(in, table);
            }
        }
    }

    private void segments(RandomAccessFile in, long table) throws IOException {
        in.seek(table + 6);
        int count = in.readUnsignedShort() / 2;
        for (int i = 0; i < count; i++) {
            in.seek(table + 14 + 2L * i);
            int end = in.readUnsignedShort();
            in.seek(table + 16 + 2L * count + 2L * i);
            int start = in.readUnsignedShort();
            ranges.add(new int[] {start, Math.min(end, 0xFFFE)});
        }
    }

    private void groups(RandomAccessFile in, long table) throws IOException {
        in.seek(table + 12);
        int count = in.readInt();
        var bytes = new byte[Math.min(count, 1 << 17) * 12];
        in.readFully(bytes);
        var groups = ByteBuffer.wrap(bytes).asIntBuffer();
        while (groups.hasRemaining()) {
            ranges.add(new int[] {groups.get(), groups.get()});
            groups.get();
        }
    }
}
