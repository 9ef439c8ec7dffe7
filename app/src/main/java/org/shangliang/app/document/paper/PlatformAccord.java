package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;

/**
 * What was reached with platform workers who have no labour relation (平台劳动者权益协商成果), signed by both chiefs.
 *
 * @param area for which trade or area
 * @param platforms who sat at the table
 * @param clauses what was agreed
 * @param changes what it changes for the workers, before and after
 */
public record PlatformAccord(
        Form form,
        String title,
        String area,
        List<String> platforms,
        Party platform,
        Party union,
        @Nullable Person platformChief,
        @Nullable Person workersChief,
        List<String> clauses,
        List<Change> changes,
        LocalDate from,
        LocalDate to,
        List<LegalBasis> basis)
        implements Paper {
    public PlatformAccord {
        platforms = List.copyOf(platforms);
        clauses = List.copyOf(clauses);
        changes = List.copyOf(changes);
        basis = List.copyOf(basis);
    }

    /** In which form it is put. */
    public enum Form {
        /** An agreement (协议). */
        AGREEMENT,
        /** Minutes (纪要). */
        MINUTES,
        /** A memorandum (备忘录). */
        MEMORANDUM
    }

    /** What it is about, how it was, how it will be. */
    public record Change(String topic, String before, String after) {}

    @Override
    public String kind() {
        return "platform-accord";
    }
}
