package org.shangliang.app.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/** The shape of one character (字形) on a square of a thousand units, and how far it advances. */
record Outline(Path2D path, int advance) {
    static final int UNITS = 1000;

    /** The shapes of those of the characters that a font file has. */
    static Map<Integer, Outline> read(Path file, Set<Integer> characters) throws IOException {
        var found = new HashMap<Integer, Outline>();
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith("c")) {
            try (var collection = new TrueTypeCollection(file.toFile())) {
                collection.processAllFonts(font -> readFirst(font, characters, found));
            } catch (Enough foundAll) {
                return found;
            }
        } else {
            var parser = name.endsWith(".otf") ? new OTFParser() : new TTFParser();
            try (var font = parser.parse(new RandomAccessReadBufferedFile(file))) {
                readAll(font, characters, found);
            }
        }
        return found;
    }

    /** The fonts of a collection share their characters: the first that has any is read, the others are left alone. */
    private static void readFirst(TrueTypeFont font, Set<Integer> characters, Map<Integer, Outline> found)
            throws IOException {
        readAll(font, characters, found);
        if (!found.isEmpty()) {
            throw new Enough();
        }
    }

    private static void readAll(TrueTypeFont font, Set<Integer> characters, Map<Integer, Outline> found)
            throws IOException {
        for (int character : characters) {
            var outline = of(font, character);
            if (outline != null) {
                found.put(character, outline);
            }
        }
    }

    /** Ends the reading of a collection. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static @Nullable Outline of(TrueTypeFont font, int character) throws IOException {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
        if (glyph == 0) {
            return null;
        }
        var path = path(font, glyph);
        if (path == null) {
            return null;
        }
        double scale = (double) UNITS / font.getUnitsPerEm();
        var scaled = new Path2D.Double(path, AffineTransform.getScaleInstance(scale, scale));
        return new Outline(scaled, (int) Math.round(font.getAdvanceWidth(glyph) * scale));
    }

    private static @Nullable Path2D path(TrueTypeFont font, int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            var cff = open.getCFF().getFont();
            var charset = cff.getCharset();
            int id = charset.isCIDFont() ? charset.getCIDForGID(glyph) : glyph;
            return cff.getType2CharString(id).getPath();
        }
        var data = font.getGlyph().getGlyph(glyph);
        return data == null ? null : data.getPath();
    }
}
