package org.shangliang.app.supervision.picture;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Paints a poster as a PNG 750 pixels wide (长图), as a phone shows it. */
@Component
@Lazy
class LongPicture {
    private static final Color BAND = new Color(0x0f5aa6);
    private static final Color INK = new Color(0x16202b);
    private static final Color GREY = new Color(0x5c6a79);
    private static final Color RED = new Color(0xb3261e);
    private static final Color LINE = new Color(0xe0e5eb);
    private static final int LEFT = 48;
    private static final int SQUARE = 180;

    private final Lettering lettering = new Lettering();

    byte[] paint(Poster poster) {
        var canvas = new Canvas(lettering);
        canvas.band(BAND, 220).skip(40).write(poster.title(), 46, Color.WHITE, LEFT, true);
        canvas.write(poster.sender(), 28, Color.WHITE, LEFT, false);
        canvas.skip(Math.max(0, 220 - canvas.height()) + 24);
        canvas.write(poster.lead(), 30, INK, LEFT, false).skip(16);
        for (var part : poster.parts()) {
            canvas.rule(LINE).skip(20).write(part.name(), 34, INK, LEFT, true).skip(4);
            for (var line : part.lines()) {
                canvas.write(line.text(), 30, line.overdue() ? RED : INK, LEFT, false);
                line.basis().forEach(one -> canvas.write(one, 24, GREY, LEFT, false));
                canvas.skip(10);
            }
            canvas.skip(10);
        }
        canvas.rule(LINE).skip(28).code(poster.link(), LEFT, SQUARE);
        int foot = canvas.height();
        canvas.write(poster.hint(), 26, INK, LEFT + SQUARE + 28, false)
                .write(poster.link(), 22, GREY, LEFT + SQUARE + 28, false)
                .write(poster.day(), 24, GREY, LEFT + SQUARE + 28, false);
        canvas.skip(Math.max(0, SQUARE - (canvas.height() - foot)) + 40);
        return png(canvas);
    }

    private static byte[] png(Canvas canvas) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(canvas.finish(), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
