package org.shangliang.app.congress.blind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;

/** A key that no vote has; making one anew takes tests too long. */
public final class SampleKey {
    /** The key. */
    public static final SigningKey KEY = SigningKey.read(HexFormat.of().parseHex(text()));

    private SampleKey() {}

    /** A token signed with it. */
    public static Token token() {
        var blinding = Blinding.of(KEY.open());
        return blinding.finish(KEY.sign(blinding.blinded()));
    }

    private static String text() {
        try {
            return new ClassPathResource("congress/token-key.txt")
                    .getContentAsString(StandardCharsets.US_ASCII)
                    .replaceAll("\\s", "");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
