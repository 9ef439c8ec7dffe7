package org.shangliang.app.document.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who writes to whom (发文、收文).
 *
 * @param official whether it is printed with the red head of an official letter
 * @param documentNumber the sender's own number (文号), where it keeps one
 */
public record Letter(
        String sender,
        String addressee,
        boolean official,
        @Nullable String documentNumber,
        @Nullable LocalDate signedOn) {}
