package org.shangliang.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that go to the database, by what Spring says of them. */
final class StatementCount extends AppenderBase<ILoggingEvent> {
    private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final AtomicInteger statements = new AtomicInteger();

    StatementCount() {
        setContext(logger.getLoggerContext());
        start();
        logger.setAdditive(false);
        logger.addAppender(this);
    }

    interface Work {
        void run() throws Exception;
    }

    int during(Work work) throws Exception {
        logger.setLevel(Level.DEBUG);
        statements.set(0);
        try {
            work.run();
            return statements.get();
        } finally {
            logger.setLevel(Level.OFF);
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getMessage().startsWith("Executing prepared SQL statement")
                || event.getMessage().startsWith("Executing SQL")) {
            statements.incrementAndGet();
        }
    }
}
