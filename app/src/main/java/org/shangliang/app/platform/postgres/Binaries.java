package org.shangliang.app.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.shangliang.app.platform.CannotStart;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once into the data directory from the archive on the class path. */
record Binaries(Path home) {

    /** The programs of this version, unpacked completely or not at all. */
    static Binaries in(DataDirectory data, String version) throws IOException {
        var home = data.resolve("postgres-" + version);
        if (!Files.isDirectory(home)) {
            var part = data.resolve("postgres-" + version + ".part");
            FileSystemUtils.deleteRecursively(part);
            unpack(part);
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpack(Path target) throws IOException {
        try (var packed = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (needed(entry.getName())) {
                    write(entry, tar, target);
                }
            }
        }
    }

    private static InputStream archive() {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-linux-" + machine + ".txz";
        var stream = Binaries.class.getResourceAsStream(name);
        if (stream == null) {
            throw new CannotStart(
                    "This build carries no PostgreSQL for " + System.getProperty("os.arch") + ".",
                    "Name a server with SHANGLIANG_DB_URL, SHANGLIANG_DB_USER and SHANGLIANG_DB_PASSWORD.");
        }
        return stream;
    }

    private static boolean needed(String name) {
        return !name.endsWith(".a") && !name.contains("/pkgconfig") && !name.contains("share/postgresql/locale");
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("outside of the target: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
