package org.shangliang.app.contract.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that is recorded of a contract from adoption to its end (合同卷); earlier attempts are those objected to. */
public record ContractFile(
        @Nullable Attempt attempt,
        @Nullable Effect effect,
        Performance performance,
        @Nullable Ending ending,
        List<Attempt> earlier) {

    /** Nothing recorded yet. */
    public static ContractFile none() {
        return new ContractFile(null, null, Performance.none(), null, List.of());
    }

    /** The attempt under way; there is one from adoption on. */
    public Attempt current() {
        return Objects.requireNonNull(attempt, "no adopted text");
    }

    /** The filing under way; there is one from filing on. */
    public Filing filing() {
        return Objects.requireNonNull(current().filing(), "not filed");
    }

    /** The effect; there is one while the contract is in force. */
    public Effect inForce() {
        return Objects.requireNonNull(effect, "not in force");
    }

    /** With the attempt as it stands. */
    public ContractFile with(Attempt now) {
        return new ContractFile(now, effect, performance, ending, earlier);
    }

    /** In force, or no longer in force when null. */
    public ContractFile effective(@Nullable Effect now) {
        return new ContractFile(attempt, now, performance, ending, earlier);
    }

    /** Made known to the workers. */
    public ContractFile with(Publication publication) {
        return new ContractFile(attempt, effect, performance.with(publication), ending, earlier);
    }

    /** Checked. */
    public ContractFile with(Inspection inspection) {
        return new ContractFile(attempt, effect, performance.with(inspection), ending, earlier);
    }

    /** A check was reported to the congress. */
    public ContractFile with(Inspection inspection, Inspection.Report report) {
        return new ContractFile(attempt, effect, performance.with(inspection, report), ending, earlier);
    }

    /** Reminded that renewal may be asked. */
    public ContractFile reminded() {
        return new ContractFile(attempt, effect, performance.reminded(), ending, earlier);
    }

    /** Ended. */
    public ContractFile with(Ending end) {
        return new ContractFile(attempt, effect, performance, end, earlier);
    }

    /** Objected to: the attempt is kept among the earlier ones, and nothing is in force. */
    public ContractFile objected() {
        var longer = new ArrayList<>(earlier);
        longer.add(current());
        return new ContractFile(null, null, performance, ending, List.copyOf(longer));
    }

    /** Whether the attempt of this round was objected to. */
    public boolean sentBack(int round) {
        return attempt == null && !earlier.isEmpty() && earlier.getLast().round() == round;
    }
}
