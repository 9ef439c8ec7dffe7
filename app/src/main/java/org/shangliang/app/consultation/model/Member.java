package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Gender;
import org.shangliang.law.SideMember;

/** A consultation representative (协商代表) of one side. */
public record Member(
        String name,
        Gender gender,
        @Nullable String post,
        boolean chief,
        boolean external,
        boolean frontline,
        boolean delegated,
        @Nullable LocalDate mandateUntil) {

    /** Whether the written mandate (书面委托) still stands on a day; one without a last day does. */
    public boolean standsOn(LocalDate day) {
        return mandateUntil == null || !day.isAfter(mandateUntil);
    }

    /** As the rules of composition see a representative. */
    public SideMember asSideMember() {
        return new SideMember(null, name, gender, external, chief, frontline);
    }
}
