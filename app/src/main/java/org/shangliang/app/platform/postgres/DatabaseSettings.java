package org.shangliang.app.platform.postgres;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives (数据库设置): {@code SHANGLIANG_DB_URL}, {@code _USER} and {@code _PASSWORD} name a server;
 * without a URL the program runs its own in its data directory.
 */
@ConfigurationProperties("shangliang")
record DatabaseSettings(@DefaultValue Db db, String postgresVersion) {

    record Db(
            @Nullable String url,
            @DefaultValue("shangliang") String user,
            @DefaultValue("") String password,
            @DefaultValue("20") int connections) {}
}
