package org.shangliang.app.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has to do (待办), as a digest tells it.
 *
 * @param key the same for the same duty every day, and for no other
 * @param path where in the product it is done
 */
public record Duty(String key, String text, @Nullable LocalDate due, String path) {}
