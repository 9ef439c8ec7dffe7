package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where the sides are to meet (拟定会议).
 *
 * @param halfDay {@code AM}, {@code PM} or null
 * @param mode how, in words, where it is not on site
 */
public record Meeting(
        @Nullable LocalDate on,
        @Nullable String halfDay,
        @Nullable LocalTime time,
        @Nullable String place,
        @Nullable String mode) {}
