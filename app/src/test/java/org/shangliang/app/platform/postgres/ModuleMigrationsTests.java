package org.shangliang.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shangliang.app.Shangliang;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** Every module's tables are made, and after those of the modules it depends on (decision 7). */
@DatabaseTest
class ModuleMigrationsTests {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Autowired
    JdbcClient jdbc;

    @Test
    void runAfterTheModulesTheyDependOn() {
        var order = ModuleMigrations.modules();
        var modules = ApplicationModules.of(Shangliang.class);
        for (var name : order) {
            modules.getModuleByName(name).stream()
                    .flatMap(module -> module.getDirectDependencies(modules).uniqueModules())
                    .map(needed -> needed.getIdentifier().toString())
                    .filter(order::contains)
                    .forEach(needed -> assertThat(order.indexOf(needed))
                            .as("db/migration/modules: %s must stand before %s", needed, name)
                            .isLessThan(order.indexOf(name)));
        }
    }

    @Test
    void leaveNoFolderOut() throws IOException {
        assertThat(ModuleMigrations.modules())
                .as("db/migration/modules lists every folder of db/migration")
                .containsAll(folders());
    }

    @Test
    void keepAHistoryForEveryModule() throws IOException {
        var tables = jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
        assertThat(tables)
                .containsAll(
                        folders().stream().map(ModuleMigrations::historyTable).toList());
    }

    @Test
    void nameTheirTablesAfterTheirModuleAndCommentThem() throws IOException {
        var prefixes = folders().stream().map(folder -> folder + "_").toList();
        var tables = jdbc.sql("""
                select relname || coalesce(': ' || obj_description(oid, 'pg_class'), '') from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace
                and relname not like 'flyway_history_%' and relname <> 'event_publication'
                """).query(String.class).list();
        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            assertThat(prefixes).anyMatch(table::startsWith);
            assertThat(table).as("a comment in Chinese").containsPattern("\\p{IsHan}");
        });
    }

    private static List<String> folders() throws IOException {
        try (var folders = Files.list(MIGRATIONS)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }
}
