package org.shangliang.app.testing;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.shangliang.app.platform.DemoClock;
import org.shangliang.app.platform.TestClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties all tables before a test class and puts the clock back to the first day of the demo. */
class CleanTables implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        in(SpringExtension.getApplicationContext(test));
    }

    static void in(ApplicationContext context) {
        var jdbc = context.getBean(JdbcClient.class);
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> empty(jdbc));
        context.getBean(TestClock.class).set(DemoClock.FIRST_DAY);
    }

    private static void empty(JdbcClient jdbc) {
        List<String> tables = jdbc.sql("""
                select quote_ident(tablename) from pg_tables
                where schemaname = 'public' and tablename not like 'flyway_history_%'
                """).query(String.class).list();
        // Triggers that keep dockets append-only stay silent for the truncation.
        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql("truncate " + String.join(", ", tables) + " restart identity cascade")
                .update();
    }
}
