package org.shangliang.app.consultation.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.Disclosure.Manner;

/** An item of information as it was given (已提供的资料), with those who saw it. */
public record Given(
        int number,
        String title,
        Manner manner,
        @Nullable Integer requested,
        @Nullable String reason,
        LocalDate on,
        boolean confidential,
        @Nullable UUID attachment,
        List<Reading> readings) {}
