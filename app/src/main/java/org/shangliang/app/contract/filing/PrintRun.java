package org.shangliang.app.contract.filing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.shangliang.app.contract.signing.Pictures;

/** Joins papers and pictures into one file to print (打印稿), as many times over as copies are handed in. */
final class PrintRun {
    private static final float MARGIN = 28;

    private PrintRun() {}

    static byte[] of(List<byte[]> files, int copies) {
        try (var run = new PDDocument();
                var written = new ByteArrayOutputStream()) {
            var merger = new PDFMergerUtility();
            var pictures = new IdentityHashMap<byte[], Optional<PDImageXObject>>();
            for (int copy = 0; copy < copies; copy++) {
                for (var file : files) {
                    append(file, run, merger, pictures);
                }
            }
            if (run.getNumberOfPages() == 0) {
                run.addPage(new PDPage(PDRectangle.A4));
            }
            run.save(written);
            return written.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file that cannot be read as a document or picture is left to the zip. */
    private static void append(
            byte[] file, PDDocument run, PDFMergerUtility merger, Map<byte[], Optional<PDImageXObject>> pictures)
            throws IOException {
        if (file.length > 4 && file[0] == '%' && file[1] == 'P') {
            try (var one = Loader.loadPDF(file)) {
                merger.appendDocument(run, one);
            } catch (IOException unreadable) {
                return;
            }
            return;
        }
        if (!pictures.containsKey(file)) {
            pictures.put(file, image(file, run));
        }
        var image = pictures.get(file);
        if (image != null && image.isPresent()) {
            draw(image.get(), run);
        }
    }

    /** Decoded once, however many copies are printed. */
    private static Optional<PDImageXObject> image(byte[] file, PDDocument run) throws IOException {
        var picture = Pictures.read(file);
        return picture.isEmpty()
                ? Optional.empty()
                : Optional.of(JPEGFactory.createFromImage(run, opaque(picture.get()), 0.85f));
    }

    private static void draw(PDImageXObject image, PDDocument run) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        run.addPage(page);
        float scale = Math.min(
                (PDRectangle.A4.getWidth() - 2 * MARGIN) / image.getWidth(),
                (PDRectangle.A4.getHeight() - 2 * MARGIN) / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        try (var content = new PDPageContentStream(run, page)) {
            content.drawImage(
                    image,
                    (PDRectangle.A4.getWidth() - width) / 2,
                    PDRectangle.A4.getHeight() - MARGIN - height,
                    width,
                    height);
        }
    }

    private static BufferedImage opaque(BufferedImage picture) {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = plain.createGraphics();
        brush.drawImage(picture, 0, 0, java.awt.Color.WHITE, null);
        brush.dispose();
        return plain;
    }
}
