package org.shangliang.app.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a small TrueType font of a few outlines, whatever font they come from, so that a rare character is embedded as
 * text like every other.
 */
final class OutlineFont {
    private static final int ASCENT = 880;
    private static final int DESCENT = -120;

    private final SortedMap<Integer, Outline> outlines;
    private final List<byte[]> glyphs = new ArrayList<>();

    private OutlineFont(SortedMap<Integer, Outline> outlines) {
        this.outlines = outlines;
    }

    static byte[] of(SortedMap<Integer, Outline> outlines) {
        return new OutlineFont(outlines).write();
    }

    /** Writes the content of a table. */
    @FunctionalInterface
    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    private byte[] write() {
        glyphs.add(new byte[0]);
        outlines.values().forEach(outline -> glyphs.add(GlyphShape.of(outline.path())));
        var tables = new TreeMap<String, byte[]>();
        tables.put("OS/2", table(this::windows));
        tables.put("cmap", table(this::characters));
        tables.put("glyf", table(out -> {
            for (var glyph : glyphs) {
                out.write(glyph);
            }
        }));
        tables.put("head", table(this::head));
        tables.put("hhea", table(this::horizontal));
        tables.put("hmtx", table(this::widths));
        tables.put("loca", table(this::locations));
        tables.put("maxp", table(this::limits));
        tables.put("name", table(OutlineFont::name));
        tables.put("post", table(out -> shorts(out, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
        return table(out -> file(out, tables));
    }

    private static void file(DataOutputStream out, SortedMap<String, byte[]> tables) throws IOException {
        int power = Integer.highestOneBit(tables.size());
        out.writeInt(0x00010000);
        shorts(out, tables.size(), power * 16, Integer.numberOfTrailingZeros(power), (tables.size() - power) * 16);
        int at = 12 + 16 * tables.size();
        for (var table : tables.entrySet()) {
            out.writeBytes(table.getKey());
            out.writeInt(0);
            out.writeInt(at);
            out.writeInt(table.getValue().length);
            at += padded(table.getValue().length);
        }
        for (var content : tables.values()) {
            out.write(content);
            out.write(new byte[padded(content.length) - content.length]);
        }
    }

    private void characters(DataOutputStream out) throws IOException {
        shorts(out, 0, 1, 3, 10);
        out.writeInt(12);
        shorts(out, 12, 0);
        out.writeInt(16 + 12 * outlines.size());
        out.writeInt(0);
        out.writeInt(outlines.size());
        int glyph = 1;
        for (int character : outlines.keySet()) {
            out.writeInt(character);
            out.writeInt(character);
            out.writeInt(glyph++);
        }
    }

    private void head(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        out.writeInt(0x00010000);
        out.writeInt(0);
        out.writeInt(0x5F0F3CF5);
        shorts(out, 3, Outline.UNITS);
        out.writeLong(0);
        out.writeLong(0);
        shorts(out, 0, DESCENT, Outline.UNITS, ASCENT, 0, 8, 2, 1, 0);
    }

    private void horizontal(DataOutputStream out) throws IOException {
        shorts(out, 1, 0, ASCENT, DESCENT, 0, Outline.UNITS, 0, 0, Outline.UNITS, 1, 0, 0, 0, 0, 0, 0, 0);
        shorts(out, glyphs.size());
    }

    private void widths(DataOutputStream out) throws IOException {
        shorts(out, Outline.UNITS, 0);
        for (var outline : outlines.values()) {
            shorts(out, outline.advance(), (int) outline.path().getBounds2D().getMinX());
        }
    }

    private void locations(DataOutputStream out) throws IOException {
        int at = 0;
        out.writeInt(at);
        for (var glyph : glyphs) {
            at += glyph.length;
            out.writeInt(at);
        }
    }

    private void limits(DataOutputStream out) throws IOException {
        shorts(out, 1, 0, glyphs.size(), 4000, 400, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private void windows(DataOutputStream out) throws IOException {
        shorts(out, 3, Outline.UNITS, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
        out.write(new byte[10]);
        out.write(new byte[16]);
        out.writeBytes("SHLG");
        shorts(
                out,
                64,
                0xFFFF & outlines.firstKey(),
                0xFFFF & outlines.lastKey(),
                ASCENT,
                DESCENT,
                0,
                ASCENT,
                -DESCENT);
        out.write(new byte[8]);
        shorts(out, 500, ASCENT, 0, 32, 0);
    }

    private static void name(DataOutputStream out) throws IOException {
        var name = "ShangliangRare";
        var bytes = name.getBytes(StandardCharsets.UTF_16BE);
        var ids = List.of(1, 2, 4, 6);
        shorts(out, 0, ids.size(), 6 + 12 * ids.size());
        for (int id : ids) {
            shorts(out, 3, 1, 0x409, id, bytes.length, 0);
        }
        out.write(bytes);
    }

    private static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] table(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
