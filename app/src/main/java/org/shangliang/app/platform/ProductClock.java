package org.shangliang.app.platform;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of the procedure. In a demo it may stand on another day than the machine's; it ticks and never goes
 * back. Sign-in, tokens and throttling use {@link #systemTime()} instead.
 */
public interface ProductClock extends InstantSource {

    /** The only time zone of the product. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The day on which acts are recorded. */
    default LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** The machine's time, for sessions and tokens only. */
    InstantSource systemTime();
}
