package org.shangliang.app.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.Track;
import org.shangliang.app.platform.web.Happening;
import org.shangliang.app.platform.web.Person;

/** One employer with all that is known of it. */
public record EnterprisePage(
        String id,
        String name,
        String creditCode,
        String area,
        List<Fact> facts,
        List<Fact> heads,
        String situation,
        String situationTone,
        List<Happening> judgements,
        List<Fact> proofs,
        Track track,
        @Nullable String unionId,
        @Nullable String union,
        List<Person> people,
        boolean keeper,
        boolean mayOpen,
        boolean oversees,
        boolean calls) {

    /** A thing known, with its name. */
    public record Fact(String name, String value) {}
}
