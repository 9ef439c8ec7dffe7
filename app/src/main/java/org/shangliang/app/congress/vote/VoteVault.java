package org.shangliang.app.congress.vote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Locks away the secrets of votes that run (密钥保管): in the database they stand encrypted, the key is in a file beside it. */
@Component
class VoteVault {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VoteSettings settings;

    VoteVault(VoteSettings settings) {
        this.settings = settings;
    }

    static byte[] chance(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] lock(UUID vote, byte[] secret) {
        var nonce = chance(NONCE);
        var locked = cipher(Cipher.ENCRYPT_MODE, vote, nonce, secret, 0, secret.length);
        var both = Arrays.copyOf(nonce, NONCE + locked.length);
        System.arraycopy(locked, 0, both, NONCE, locked.length);
        return both;
    }

    byte[] unlock(UUID vote, byte[] locked) {
        return cipher(Cipher.DECRYPT_MODE, vote, Arrays.copyOf(locked, NONCE), locked, NONCE, locked.length - NONCE);
    }

    private byte[] cipher(int mode, UUID vote, byte[] nonce, byte[] text, int from, int length) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(Hash.bytes(vote));
            return cipher.doFinal(text, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the vote's secret does not open with this key file", e);
        }
    }

    private byte[] key() {
        var file = settings.keyFile();
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var part = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".part", ownerOnly);
        Files.writeString(part, HexFormat.of().formatHex(chance(32)));
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException other) {
            // Somebody else was faster; theirs is the key.
        } finally {
            Files.delete(part);
        }
    }
}
