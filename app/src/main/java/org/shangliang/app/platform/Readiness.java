package org.shangliang.app.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on standard output when the program serves, and leaves its address in the data directory for {@code bin/}. */
@Component
class Readiness {
    private final PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ObjectProvider<StartNotice> notices;
    private final Path addressFile;

    Readiness(ObjectProvider<StartNotice> notices, ProgramSettings settings) {
        this.notices = notices;
        this.addressFile = settings.data().resolve("address");
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            announce("http://127.0.0.1:" + web.getWebServer().getPort());
        }
    }

    @EventListener
    void gone(ContextClosedEvent event) throws IOException {
        Files.deleteIfExists(addressFile);
    }

    private void announce(String address) {
        try {
            Files.createDirectories(addressFile.toAbsolutePath().getParent());
            Files.writeString(addressFile, address);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        notices.orderedStream().forEach(notice -> notice.lines(address).forEach(console::println));
        console.println("READY " + address);
    }
}
