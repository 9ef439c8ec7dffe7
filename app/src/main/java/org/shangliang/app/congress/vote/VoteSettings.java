package org.shangliang.app.congress.vote;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key of votes is kept (密钥文件), and how many ballots may wait.
 *
 * @param data directory of everything the program keeps
 * @param key the file of the key, if it is kept elsewhere
 * @param ballotsWaiting so many ballots may wait to be put into the box; more are asked to come again
 */
@ConfigurationProperties("shangliang")
record VoteSettings(
        @DefaultValue("data") Path data,
        @Nullable KeyPlace key,
        @DefaultValue("8192") int ballotsWaiting) {

    /** A place for the key, which several machines may share. */
    record KeyPlace(@Nullable Path file) {}

    Path keyFile() {
        var elsewhere = key == null ? null : key.file();
        return elsewhere == null ? data.resolve("secret.key") : elsewhere;
    }
}
