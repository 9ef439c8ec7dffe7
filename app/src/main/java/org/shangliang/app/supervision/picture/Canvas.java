package org.shangliang.app.supervision.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A long sheet that is written on from the top; it grows as it is written. */
final class Canvas {
    static final int WIDTH = 750;

    private static final String NEVER_FIRST = "，。；：、！？）》”’";
    private static final int TALLEST = 32_000;

    private final Lettering lettering;
    private BufferedImage image = new BufferedImage(WIDTH, 2_000, BufferedImage.TYPE_INT_RGB);
    private Graphics2D pen = pen(image);
    private int y;

    Canvas(Lettering lettering) {
        this.lettering = lettering;
    }

    private static Graphics2D pen(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        return pen;
    }

    int height() {
        return y;
    }

    Canvas skip(int pixels) {
        room(pixels);
        y += pixels;
        return this;
    }

    /** A coloured band from the top of the sheet or below what stands there. */
    Canvas band(Color colour, int height) {
        room(height);
        pen.setColor(colour);
        pen.fillRect(0, y, WIDTH, height);
        return this;
    }

    /** A line across. */
    Canvas rule(Color colour) {
        room(2);
        pen.setColor(colour);
        pen.fillRect(48, y, WIDTH - 96, 2);
        y += 2;
        return this;
    }

    /** A paragraph, broken where it is too long; bold letters are drawn twice. */
    Canvas write(String text, float size, Color colour, int left, boolean bold) {
        for (var line : broken(text, size, WIDTH - left - 48)) {
            room((int) (size * 1.6));
            pen.setColor(colour);
            y += (int) (size * 1.2);
            draw(line, size, left);
            if (bold) {
                draw(line, size, left + 1);
            }
            y += (int) (size * 0.4);
        }
        return this;
    }

    /** A code to scan, in a square of so many pixels. */
    Canvas code(String content, int left, int side) {
        room(side);
        try {
            var bits = new QRCodeWriter()
                    .encode(content, BarcodeFormat.QR_CODE, side, side, Map.of(EncodeHintType.MARGIN, 0));
            pen.setColor(Color.BLACK);
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    if (bits.get(column, row)) {
                        pen.fillRect(left + column, y + row, 1, 1);
                    }
                }
            }
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
        return this;
    }

    BufferedImage finish() {
        pen.dispose();
        return image.getSubimage(0, 0, WIDTH, y);
    }

    private void draw(String line, float size, int left) {
        float x = left;
        for (var character : characters(line)) {
            pen.setFont(lettering.face(character, size));
            pen.drawString(character, x, y);
            x += width(character, size);
        }
    }

    private float width(String character, float size) {
        return (float) lettering
                .face(character, size)
                .getStringBounds(character, pen.getFontRenderContext())
                .getWidth();
    }

    private List<String> broken(String text, float size, int room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float used = 0;
        for (var character : characters(text)) {
            float wide = width(character, size);
            if (used + wide > room && !NEVER_FIRST.contains(character)) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(character);
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private void room(int pixels) {
        while (y + pixels > image.getHeight()) {
            if (image.getHeight() >= TALLEST) {
                throw new IllegalStateException("the picture is too long");
            }
            var longer = new BufferedImage(WIDTH, image.getHeight() * 2, BufferedImage.TYPE_INT_RGB);
            var next = pen(longer);
            next.drawImage(image, 0, 0, null);
            pen.dispose();
            image = longer;
            pen = next;
        }
    }
}
