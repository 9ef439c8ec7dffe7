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
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Keeps personal data (个人信息), such as telephone numbers, unreadable in the database: sealed by a key that lies outside of
 * it, in {@code DATA/secret.key} or the file that {@code SHANGLIANG_KEY_FILE} names. Without the key nothing can be read
 * again.
 */
@Component
public class PersonalData {
    private static final int NONCE = 16;
    private static final int KEY = 32;

    private final AesBytesEncryptor cipher;
    private final SecretKeySpec likeness;

    PersonalData(ProgramSettings settings, KeySettings key) {
        var file = key.file() == null ? settings.data().resolve("secret.key") : key.file();
        var secret = HexFormat.of().parseHex(secret(file));
        this.cipher = new AesBytesEncryptor(
                new SecretKeySpec(derived(secret, "seal"), "AES"),
                KeyGenerators.secureRandom(NONCE),
                CipherAlgorithm.GCM);
        this.likeness = new SecretKeySpec(derived(secret, "mark"), "HmacSHA256");
    }

    /** The text as only this installation can read it; never the same twice. */
    public byte[] seal(String text) {
        return cipher.encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text that was sealed. */
    public String open(byte[] sealed) {
        return new String(cipher.decrypt(sealed), StandardCharsets.UTF_8);
    }

    /** The same for the same text, so that likeness can be seen without reading; nothing without the key. */
    public byte[] mark(String text) {
        return mac(likeness, text);
    }

    private static byte[] derived(byte[] secret, String purpose) {
        return mac(new SecretKeySpec(secret, "HmacSHA256"), purpose);
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
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
