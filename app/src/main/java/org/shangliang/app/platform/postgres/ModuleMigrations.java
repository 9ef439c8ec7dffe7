package org.shangliang.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Runs each module's migrations with a history table of its own, in the order of {@code db/migration/modules}: a module
 * comes after those it depends on, so that foreign keys can follow the dependencies.
 */
class ModuleMigrations {
    private static final String ROOT = "db/migration/";

    void migrate(Flyway base) {
        modules().stream().filter(ModuleMigrations::hasMigrations).forEach(module -> migrate(base, module));
    }

    static List<String> modules() {
        try {
            return new ClassPathResource(ROOT + "modules")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String historyTable(String module) {
        return "flyway_history_" + module.replace("__", "");
    }

    private static boolean hasMigrations(String module) {
        try {
            return new PathMatchingResourcePatternResolver()
                            .getResources("classpath:" + ROOT + module + "/*.sql")
                            .length
                    > 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static void migrate(Flyway base, String module) {
        Flyway.configure(base.getConfiguration().getClassLoader())
                .configuration(base.getConfiguration())
                .locations("classpath:" + ROOT + module)
                .table(historyTable(module))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
