package org.shangliang.app.platform.postgres;

import com.zaxxer.hikari.HikariDataSource;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.ProgramSettings;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the program to its database and brings the tables up to date. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings, ProgramSettings program) {
        var db = settings.db();
        return db.url() == null || db.url().isBlank()
                ? EmbeddedPostgres.start(program.data(), settings.postgresVersion(), true)
                : new Database.External(db.url(), db.user(), db.password());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database, DatabaseSettings settings) {
        var pool = new HikariDataSource();
        pool.setPoolName("shangliang");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(settings.db().connections());
        pool.setConnectionInitSql("set time zone '" + ProductClock.ZONE.getId() + "'");
        pool.addDataSourceProperty("ApplicationName", "shangliang");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The details of a refused row are the row: names and telephones have no place in a log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    @Bean
    FlywayMigrationStrategy moduleMigrations() {
        return new ModuleMigrations()::migrate;
    }
}
