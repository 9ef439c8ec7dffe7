package org.shangliang.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.CannotStart;

/** The directory that holds everything the program keeps (数据目录); one running program at a time owns it. */
final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Creates the directory if need be and holds it until closed or until this process ends, however it ends. */
    static DataDirectory claim(Path wanted) {
        try {
            var path = created(wanted);
            var channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                var holder = holder(channel);
                channel.close();
                throw new CannotStart(
                        "Another running program%s already uses the data directory %s.".formatted(holder, path),
                        "Stop that program, or start this one on another directory (bin/run --data DIR).");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectory(path, channel);
        } catch (IOException failed) {
            throw new CannotStart(
                    "The data directory %s cannot be used: %s".formatted(wanted.toAbsolutePath(), failed),
                    "Choose a directory this user may write to (bin/run --data DIR).",
                    failed);
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Reads a secret of 32 random hexadecimal characters, made at the first call; only the owner may read it. */
    String secret(String name) throws IOException {
        var file = path.resolve(name);
        if (!Files.exists(file)) {
            Secrets.writeNew(file);
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path created(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            Files.createDirectories(wanted.toAbsolutePath());
            // As root the database runs as another user, who must be able to pass through, but not to look around.
            var mode = RunAs.currentUserIsRoot() ? "rwx--x--x" : "rwx------";
            Files.setPosixFilePermissions(wanted, PosixFilePermissions.fromString(mode));
        }
        return wanted.toRealPath();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(20);
        channel.read(buffer, 0);
        var pid = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
        return pid.isBlank() ? "" : " (process " + pid.strip() + ")";
    }
}
