package org.shangliang.app.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final PrintStream console = System.out;
    private final Path addressFile;
    private boolean announced;

    Readiness(ProgramSettings settings) {
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
        if (announced) {
            Files.deleteIfExists(addressFile);
        }
    }

    private void announce(String address) {
        try {
            Files.createDirectories(addressFile.toAbsolutePath().getParent());
            Files.writeString(addressFile, address);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        announced = true;
        console.println("READY " + address);
    }
}
