package org.shangliang.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The one key of an installation (密钥文件), kept outside of the database in {@code DATA/secret.key} or the file that {@code
 * SHANGLIANG_KEY_FILE} names. Nobody uses it itself: each purpose has a key derived from it.
 */
@Component
public class KeyFile {
    private static final int KEY = 32;

    private final byte[] secret;

    KeyFile(ProgramSettings settings, KeySettings key) {
        this.secret = HexFormat.of()
                .parseHex(secret(key.file() == null ? settings.data().resolve("secret.key") : key.file()));
    }

    /** The key of 32 bytes for a purpose; always the same for the same purpose. */
    public byte[] derived(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key in the file; made at the first start, readable by its owner alone. */
    private static String secret(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            var text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            if (!text.matches("[0-9a-f]{" + 2 * KEY + "}")) {
                throw new CannotStart(
                        file + " does not hold a key of " + 2 * KEY + " hexadecimal digits.",
                        "Put back the key this data was sealed with; telephone numbers cannot be read without it.");
            }
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file) throws IOException {
        var bytes = new byte[KEY];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var part = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "secret",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, HexFormat.of().formatHex(bytes), StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
        Arrays.fill(bytes, (byte) 0);
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException another) {
            // Somebody else was first; theirs is the key.
        } finally {
            Files.delete(part);
        }
    }
}
