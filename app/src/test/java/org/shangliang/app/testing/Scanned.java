package org.shangliang.app.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * What a telephone reads in a picture with a QR code. Held quite straight, some codes in a hundred are not found by the reader
 * of these tests; so it looks from several angles, as a hand that holds a telephone does.
 */
public final class Scanned {
    private static final int ANGLES = 8;
    private static final double TURN = 0.03;
    private static final double NEARER = 0.07;
    private static final int MARGIN = 40;

    private Scanned() {}

    /** The text of the code; fails if none is found from any angle. */
    public static String of(BufferedImage picture) throws ReaderException {
        for (int angle = 0; angle < ANGLES; angle++) {
            try {
                return read(angle == 0 ? picture : seen(picture, angle));
            } catch (ReaderException unclear) {
                continue;
            }
        }
        throw NotFoundException.getNotFoundInstance();
    }

    private static String read(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var dots = picture.getRGB(0, 0, width, height, null, 0, width);
        var light = new RGBLuminanceSource(width, height, dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }

    private static BufferedImage seen(BufferedImage picture, int angle) {
        double scale = 1 - NEARER * angle / 2;
        var seen = new BufferedImage(
                picture.getWidth() + 2 * MARGIN, picture.getHeight() + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
        var drawing = seen.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, seen.getWidth(), seen.getHeight());
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.translate(MARGIN, MARGIN);
        drawing.rotate(TURN * (angle % 2 == 0 ? angle : -angle), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        drawing.scale(scale, scale);
        drawing.drawImage(picture, 0, 0, null);
        drawing.dispose();
        return seen;
    }
}
