package org.shangliang.app.contract.filing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.contract.filing.Check.State;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.model.Precheck;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.law.LegalBasis;

/** The bundle for review (报送材料) as it stands: what was compared, which papers there are, and which are missing. */
public record Bundle(
        String textDigest, int copies, List<Check> checks, List<Item> items, List<LegalBasis> materialsBy) {

    /** One paper of the bundle and where it is. */
    public record Item(
            Material material,
            Presence presence,
            List<FileLine> files,
            @Nullable String note) {}

    /** A file of the bundle: {@code id} of a stored paper or of an attachment. */
    public record FileLine(java.util.UUID id, String title, String href, String digest, boolean scan) {}

    /** Whether a paper is there. */
    public enum Presence {
        /** In the record (齐备). */
        READY,
        /** To be handed in on paper (随纸质件提交). */
        ON_PAPER,
        /** Missing (待补). */
        MISSING
    }

    /** What was compared for one of the three things examined. */
    public List<Check> of(ReviewPart part) {
        return checks.stream().filter(check -> check.part() == part).toList();
    }

    /** How many comparisons came out that way. */
    public long count(State state) {
        return checks.stream().filter(check -> check.state() == state).count();
    }

    /** The papers that are missing. */
    public List<Material> missing() {
        return items.stream()
                .filter(item -> item.presence() == Presence.MISSING)
                .map(Item::material)
                .toList();
    }

    /** In three numbers. */
    public Precheck precheck() {
        return new Precheck(
                (int) count(State.WRONG), (int) count(State.LOOK), missing().size());
    }

    /** Everything compared with everything, in the order in which it is examined. */
    static List<Check> compare(Dossier dossier) {
        return Stream.of(
                        StandingChecks.of(dossier),
                        PartyChecks.of(dossier),
                        ProcedureChecks.of(dossier),
                        VoteChecks.of(dossier),
                        TextChecks.of(dossier),
                        ContentChecks.of(dossier))
                .flatMap(List::stream)
                .toList();
    }
}
