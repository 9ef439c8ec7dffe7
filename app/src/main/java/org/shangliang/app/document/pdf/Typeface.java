package org.shangliang.app.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font parsed once (字体); one thread uses it at a time. */
record Typeface(String family, TrueTypeFont font, CmapLookup characters) {

    static Typeface resource(String family, String file) {
        try (var stream = Typeface.class.getResourceAsStream("/document/fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing font " + file);
            }
            return of(family, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Typeface of(String family, byte[] file) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new Typeface(family, font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }
}
