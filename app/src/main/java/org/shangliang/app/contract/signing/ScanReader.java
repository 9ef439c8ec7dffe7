package org.shangliang.app.contract.signing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the codes on the pages of a scan (读取扫描件): a document of many pages, or a photograph of one. */
final class ScanReader {
    private static final int MOST_PAGES = 60;
    private static final int LONGEST_SIDE = 2600;
    private static final float DPI = 150;
    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    private ScanReader() {}

    /** The codes that were found, a page each; what cannot be opened has none. */
    static List<PageCode> read(byte[] scan) {
        try {
            return isPdf(scan)
                    ? document(scan)
                    : Pictures.read(scan).flatMap(ScanReader::code).stream().toList();
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }

    private static boolean isPdf(byte[] scan) {
        return scan.length > 4 && scan[0] == '%' && scan[1] == 'P' && scan[2] == 'D' && scan[3] == 'F';
    }

    private static List<PageCode> document(byte[] scan) throws IOException {
        var found = new ArrayList<PageCode>();
        try (var pages = Loader.loadPDF(scan)) {
            var renderer = new PDFRenderer(pages);
            for (int at = 0; at < Math.min(MOST_PAGES, pages.getNumberOfPages()); at++) {
                var size = pages.getPage(at).getCropBox();
                code(renderer.renderImageWithDPI(at, dpi(Math.max(size.getWidth(), size.getHeight())), ImageType.RGB))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Photographs wrapped into a document claim enormous pages; they are not drawn larger than needed. */
    private static float dpi(float points) {
        return Math.min(DPI, LONGEST_SIDE * 72f / Math.max(1, points));
    }

    /** Looks at the corner where the code is printed, then at the whole, then at each half, large and small. */
    private static Optional<PageCode> code(BufferedImage page) {
        var sized = sized(page, LONGEST_SIDE);
        int width = sized.getWidth();
        int height = sized.getHeight();
        var views = List.<Supplier<BufferedImage>>of(
                () -> sized.getSubimage(width / 2, 0, width - width / 2, height / 3),
                () -> sized,
                () -> sized.getSubimage(0, 0, width, height / 2),
                () -> sized.getSubimage(0, height / 2, width, height - height / 2),
                () -> sized(page, LONGEST_SIDE / 2));
        return views.stream().flatMap(view -> decoded(view.get()).stream()).findFirst();
    }

    private static Optional<PageCode> decoded(BufferedImage view) {
        int width = view.getWidth();
        int height = view.getHeight();
        var points = view.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, points);
        try {
            var read = new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)), HINTS);
            return PageCode.read(read.getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }

    private static BufferedImage sized(BufferedImage page, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(page.getWidth(), page.getHeight()));
        int width = Math.max(4, (int) (page.getWidth() * scale));
        int height = Math.max(4, (int) (page.getHeight() * scale));
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = plain.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(page, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        return plain;
    }
}
