package org.shangliang.app.contract.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scans and photographs of any size are read within the memory there is. */
class PicturesTests {

    @Test
    @DisplayName("又宽又扁的页面不会把内存撑爆")
    void drawsAnEnormousPageSmall() throws IOException {
        for (var size : new PDRectangle[] {new PDRectangle(200_000, 800), new PDRectangle(800, 200_000)}) {
            try (var document = new PDDocument();
                    var written = new ByteArrayOutputStream()) {
                document.addPage(new PDPage(size));
                document.save(written);
                assertThat(ScanReader.read(written.toByteArray())).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("大照片缩小了读，特别大的不读")
    void readsALargePhotographWithFewerPoints() throws IOException {
        var large = Pictures.read(png(9_000, 7_000)).orElseThrow();
        assertThat((long) large.getWidth() * large.getHeight()).isBetween(10_000_000L, Pictures.KEPT);
        assertThat(Pictures.read(png(600, 400)).orElseThrow().getWidth()).isEqualTo(600);
        assertThat(Pictures.read(png(20_000, 15_000))).isEmpty();
        assertThat(Pictures.read("不是照片".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static byte[] png(int width, int height) throws IOException {
        try (var written = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", written);
            return written.toByteArray();
        }
    }
}
