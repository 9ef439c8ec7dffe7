package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.LegalBasis;

/** The minutes of a meeting (协商会议记录). */
public record MeetingMinutes(
        ContractKind contract,
        Party employer,
        Party union,
        Sitting sitting,
        List<Person> employerSide,
        List<Person> workersSide,
        @Nullable String others,
        @Nullable String opening,
        List<Item> items,
        @Nullable Suspension suspension,
        boolean allSign,
        List<LegalBasis> basis)
        implements Paper {
    public MeetingMinutes {
        employerSide = List.copyOf(employerSide);
        workersSide = List.copyOf(workersSide);
        items = List.copyOf(items);
        basis = List.copyOf(basis);
    }

    /** When, where, under whom (会议概况); {@code number} counts the meetings of the round. */
    public record Sitting(
            int number,
            @Nullable LocalDate on,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String place,
            @Nullable String mode,
            @Nullable String chair,
            @Nullable String recorder) {}

    /** One item: what each side said and what came of it (议题); {@code result} is the agreed text or what stays open. */
    public record Item(
            String topic,
            @Nullable String workersSaid,
            @Nullable String employerSaid,
            boolean agreed,
            @Nullable String result) {}

    /** A suspension (中止协商): why, until when, where and on what the sides meet again. */
    public record Suspension(
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable String nextPlace,
            @Nullable String nextContent,
            List<LegalBasis> basis) {
        public Suspension {
            basis = List.copyOf(basis);
        }
    }

    @Override
    public String kind() {
        return "meeting-minutes";
    }
}
