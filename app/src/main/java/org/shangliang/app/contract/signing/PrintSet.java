package org.shangliang.app.contract.signing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Joins cover, contents, text and what follows it into the set that is signed (签订打印件), each page with its code in the corner. */
final class PrintSet {
    private static final float SIDE = 66;
    private static final float FROM_EDGE = 26;
    private static final int SQUARES = 4;

    private PrintSet() {}

    /** The set, as many times over as copies are signed. */
    static byte[] of(List<byte[]> parts, String digest, int copies) {
        try (var set = new PDDocument();
                var written = new ByteArrayOutputStream()) {
            var merger = new PDFMergerUtility();
            for (int copy = 0; copy < copies; copy++) {
                int first = set.getNumberOfPages();
                for (var part : parts) {
                    try (var pages = Loader.loadPDF(part)) {
                        merger.appendDocument(set, pages);
                    }
                }
                int of = set.getNumberOfPages() - first;
                for (int page = 1; page <= of; page++) {
                    stamp(set.getPage(first + page - 1), new PageCode(digest, page, of), set);
                }
            }
            set.save(written);
            return written.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void stamp(PDPage page, PageCode code, PDDocument set) throws IOException {
        var picture = LosslessFactory.createFromImage(set, picture(code.text()));
        var box = page.getCropBox();
        try (var content = new PDPageContentStream(set, page, AppendMode.APPEND, true, true)) {
            content.drawImage(
                    picture,
                    box.getUpperRightX() - FROM_EDGE - SIDE,
                    box.getUpperRightY() - FROM_EDGE - SIDE,
                    SIDE,
                    SIDE);
        }
    }

    private static BufferedImage picture(String text) {
        try {
            var squares = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            int side = squares.getWidth() * SQUARES;
            var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
            for (int x = 0; x < side; x++) {
                for (int y = 0; y < side; y++) {
                    picture.setRGB(x, y, squares.get(x / SQUARES, y / SQUARES) ? 0x000000 : 0xFFFFFF);
                }
            }
            return picture;
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
