package org.shangliang.app.platform;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the program was started (启动方式).
 *
 * @param data directory of everything the program keeps (数据目录)
 * @param demo with the demo district (演示数据)
 * @param production refuses everything that belongs to a demo
 * @param now the day on which a demo starts, if one was named
 */
@ConfigurationProperties("shangliang")
public record ProgramSettings(
        @DefaultValue("data") Path data,
        boolean demo,
        boolean production,
        @Nullable LocalDate now) {

    /** Whether the clock of the procedure may stand on another day than the machine's. */
    public boolean demoClock() {
        return demo || now != null;
    }
}
