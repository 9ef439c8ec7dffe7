package org.shangliang.app.access;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.shangliang.app.platform.ProgramSettings;
import org.shangliang.app.platform.Texts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on standard output how to get in: the password of the demo accounts, or the address for the first administrator. */
@Component
class StartNotices {
    private final FirstAdministrator first;
    private final SampleAccounts samples;
    private final Texts texts;
    private final ProgramSettings settings;
    private final PrintStream console = System.out;

    StartNotices(FirstAdministrator first, SampleAccounts samples, Texts texts, ProgramSettings settings) {
        this.first = first;
        this.samples = samples;
        this.texts = texts;
        this.settings = settings;
    }

    /** After the demo data is in, before the program says that it serves. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE - 100)
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof ServletWebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        if (samples.any()) {
            console.println(texts.of("access.start.demo", samples.password()));
            leaveForScripts(samples.password());
        }
        if (first.needed()) {
            var address = "http://127.0.0.1:" + web.getWebServer().getPort() + "/setup?code=" + first.code();
            console.println(texts.of("access.start.setup", address));
        }
    }

    /** {@code bin/demo} signs in with it. */
    private void leaveForScripts(String password) {
        try {
            var file = settings.data().resolve("demo.password");
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, password);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
