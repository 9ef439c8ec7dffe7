package org.shangliang.app.access;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;

/** A moment as people read it, for instance 2022年3月16日 09:30. */
final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    static String words(Instant at, Texts texts) {
        var local = at.atZone(ProductClock.ZONE);
        return texts.day(local.toLocalDate()) + " " + TIME.format(local);
    }
}
