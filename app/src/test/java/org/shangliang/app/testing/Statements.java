package org.shangliang.app.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that this thread sends to the database until it is closed, by what Spring says of them. */
public final class Statements extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final Thread watched = Thread.currentThread();
    private final List<String> seen = new ArrayList<>();

    public Statements() {
        setContext(logger.getLoggerContext());
        start();
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        logger.addAppender(this);
    }

    public List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var said = event.getFormattedMessage();
        if (Thread.currentThread().equals(watched)
                && (said.startsWith("Executing prepared SQL statement") || said.startsWith("Executing SQL"))) {
            seen.add(said.replaceAll("\\s+", " "));
        }
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setLevel(null);
        logger.setAdditive(true);
    }
}
