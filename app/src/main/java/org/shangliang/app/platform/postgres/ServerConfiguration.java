package org.shangliang.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * How the embedded server runs: local, by password, durable. Its log tells what failed, never whose row it was.
 *
 * @param durable false only for the throw-away servers of tests
 */
record ServerConfiguration(int port, boolean durable) {

    void write(Path cluster) throws IOException {
        replace(cluster.resolve("postgresql.conf"), """
                # Written at every start; changes made here are lost.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 100
                shared_buffers = '128MB'
                wal_compression = on
                max_wal_size = '2GB'
                fsync = %s
                synchronous_commit = %s
                full_page_writes = %s
                timezone = 'Asia/Shanghai'
                log_timezone = 'Asia/Shanghai'
                lc_messages = 'C'
                logging_collector = on
                log_directory = 'log'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = '1d'
                log_rotation_size = 0
                log_error_verbosity = terse
                """.formatted(
                        port, onOff(durable), onOff(durable), onOff(durable)));
        replace(cluster.resolve("pg_hba.conf"), """
                # Written at every start. Only this machine, only with the generated password.
                host all all 127.0.0.1/32 scram-sha-256
                """);
    }

    private static void replace(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static String onOff(boolean value) {
        return value ? "on" : "off";
    }
}
