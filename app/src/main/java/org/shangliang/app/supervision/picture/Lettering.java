package org.shangliang.app.supervision.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The lettering of pictures (字体): the faces that documents are printed with, and the machine's own for what they lack. */
final class Lettering {
    private final List<Font> faces;

    Lettering() {
        this.faces = List.of(read("NotoSerifSC-Regular.ttf"), read("NotoSerifSC-Supplement.ttf"));
    }

    private static Font read(String file) {
        try (var in = new ClassPathResource("document/fonts/" + file).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Font face(String character, float size) {
        return faces.stream()
                .filter(face -> face.canDisplayUpTo(character) < 0)
                .findFirst()
                .orElseGet(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 1))
                .deriveFont(size);
    }
}
