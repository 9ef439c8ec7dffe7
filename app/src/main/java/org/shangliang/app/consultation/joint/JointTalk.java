package org.shangliang.app.consultation.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.OpenCase.Scope;
import org.shangliang.app.platform.NoSuch;

/** Talks of several employers and unions at one table (同桌协商), as they stand. */
public record JointTalk(
        UUID caseId,
        Scope scope,
        String area,
        JointResult result,
        List<Party> parties,
        List<Stance> stances,
        List<Change> changes) {

    /** How a party took the result on itself (怎么认下). */
    public enum Manner {
        /** In writing (书面认可). */
        RECOGNISED,
        /** By its seal (盖章). */
        SEALED
    }

    /**
     * An employer at the table with its union, and when and how it took the result on itself.
     *
     * @param digest the digest of the text it took on itself
     * @param paper that text, as it is kept with the papers of the case
     * @param reserved the clauses it reserved by then, in words
     */
    public record Party(
            UUID employer,
            @Nullable UUID union,
            @Nullable LocalDate boundOn,
            @Nullable Manner manner,
            @Nullable String digest,
            @Nullable UUID paper,
            List<String> reserved) {
        /** At the table, and nothing taken on itself. */
        static Party seated(UUID employer, @Nullable UUID union) {
            return new Party(employer, union, null, null, null, null, List.of());
        }
    }

    /** What an employer thinks of a clause: accepted as it stands in a pass, or reserved with its own words. */
    public record Stance(UUID employer, UUID clause, int pass, boolean accepts, String words) {}

    /** What a clause changes for platform workers: how it was before and how it is after, in plain words. */
    public record Change(UUID clause, PlatformTopic topic, String before, String after) {}

    /** Whether somebody has taken the result on itself, so that what it says stays as it is. */
    boolean isFixed() {
        return parties.stream().anyMatch(party -> party.boundOn() != null);
    }

    Party party(UUID employer) {
        return parties.stream()
                .filter(party -> party.employer().equals(employer))
                .findFirst()
                .orElseThrow(() -> new NoSuch("party"));
    }

    Optional<Stance> stance(UUID employer, UUID clause) {
        return stances.stream()
                .filter(one -> one.employer().equals(employer) && one.clause().equals(clause))
                .findFirst();
    }

    Optional<Change> change(UUID clause) {
        return changes.stream().filter(one -> one.clause().equals(clause)).findFirst();
    }
}
