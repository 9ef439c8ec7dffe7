package org.shangliang.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.congress.model.CongressFile;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.opinion.Heard;
import org.shangliang.app.organization.phonebook.PhoneBook;
import org.shangliang.app.platform.ProductClock;

/** All that the signs of one case are read from (检查所依据的记录). */
record CaseRecord(
        CaseFile file,
        List<DocketEntry> entries,
        CongressFile congress,
        TextFacts texts,
        Around around,
        Thresholds thresholds) {

    /** What lies beside the case: the telephone numbers of both sides, and what the workers were asked, if they were. */
    record Around(PhoneBook.Likeness phones, Optional<Heard> heard) {}

    UUID id() {
        return file.header().id();
    }

    int threshold(Flag flag, String key) {
        return thresholds.number(flag, key);
    }

    /** What people did up to the draft that both chiefs signed; empty while there is none. */
    List<DocketEntry> actsToDraft() {
        long last = entries.stream()
                .filter(entry -> entry.kind().equals("draft.agreed"))
                .mapToLong(DocketEntry::sequence)
                .max()
                .orElse(0);
        return entries.stream()
                .filter(entry -> entry.sequence() <= last && entry.capacity() != null)
                .filter(entry ->
                        !entry.kind().startsWith("advice.") && !entry.kind().startsWith("radar."))
                .toList();
    }

    static LocalDate recordedOn(DocketEntry entry) {
        return LocalDate.ofInstant(entry.recordedAt(), ProductClock.ZONE);
    }

    /** The address of the first entry of the docket that fits. */
    @Nullable
    String at(Predicate<DocketEntry> wanted) {
        return entries.stream().filter(wanted).findFirst().map(this::at).orElse(null);
    }

    /** The address of an entry of a kind that happened on a day. */
    @Nullable
    String at(String kind, LocalDate on) {
        return at(entry -> entry.kind().startsWith(kind) && entry.occurredOn().equals(on));
    }

    String at(DocketEntry entry) {
        return "/cases/" + id() + "/docket#e" + entry.sequence();
    }
}
