package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;

/** The list of representatives (协商代表名单), of one side or of both. */
public record RepresentativeList(
        ContractKind contract,
        Party employer,
        @Nullable Party union,
        List<Members> sides,
        @Nullable Person recorder,
        @Nullable String supervisor,
        @Nullable LocalDate signedOn)
        implements Paper {
    public RepresentativeList {
        sides = List.copyOf(sides);
    }

    /** The representatives of one side and how they were produced (产生方式). */
    public record Members(
            Side side, List<Person> persons, @Nullable Production production) {
        public Members {
            persons = List.copyOf(persons);
        }
    }

    /** How a side's representatives were produced (产生过程): in words, and the numbers of the vote or consent. */
    public record Production(
            @Nullable String method,
            @Nullable LocalDate on,
            @Nullable String place,
            @Nullable Integer entitled,
            @Nullable Integer present,
            @Nullable Integer consenting) {}

    @Override
    public String kind() {
        return "representative-list";
    }
}
