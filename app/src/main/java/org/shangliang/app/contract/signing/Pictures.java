package org.shangliang.app.contract.signing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Reads photographs of papers (照片): a large one with fewer points, an enormous one not at all, so that memory is enough. */
public final class Pictures {
    /** Points that are kept; an A4 page at 300 to the inch has less than half. */
    static final long KEPT = 20_000_000L;

    private static final long MOST = 200_000_000L;

    private Pictures() {}

    /** The picture, or none where it cannot be read as one. */
    public static Optional<BufferedImage> read(byte[] file) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return bounded(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> bounded(ImageReader reader) throws IOException {
        long points = (long) reader.getWidth(0) * reader.getHeight(0);
        if (points > MOST) {
            return Optional.empty();
        }
        int every = (int) Math.ceil(Math.sqrt((double) points / KEPT));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
        return Optional.of(reader.read(0, how));
    }
}
