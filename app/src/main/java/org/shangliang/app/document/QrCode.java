package org.shangliang.app.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code (二维码) as a picture in black and white. */
public final class QrCode {
    private static final int SIDE = 480;

    private QrCode() {}

    /** The code of a text as a PNG file. */
    public static byte[] png(String text) {
        var squares = squares(text);
        var picture = new BufferedImage(squares.getWidth(), squares.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < squares.getWidth(); x++) {
            for (int y = 0; y < squares.getHeight(); y++) {
                picture.setRGB(x, y, squares.get(x, y) ? 0x000000 : 0xFFFFFF);
            }
        }
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as an address that holds the picture itself, for printed sheets. */
    public static String inline(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(text));
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            SIDE,
                            SIDE,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
