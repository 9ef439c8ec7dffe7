package org.shangliang.app.consultation.table;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.law.Side;

/** An act at the table (谈条款), always of the day on which it is recorded. */
public sealed interface TableCommand extends CaseCommand {

    @Override
    default @Nullable LocalDate occurredOn() {
        return null;
    }

    @Override
    default @Nullable List<UUID> attachments() {
        return null;
    }

    /** A pass: at a new clause when {@code clause} is null, else in answer to the pass that was last when it was written. */
    record Propose(
            @Nullable UUID clause,
            @Nullable String heading,
            @Nullable String title,
            @Nullable String base,
            @Nullable String text,
            @Nullable String reason,
            @Nullable Integer answers)
            implements TableCommand {}

    /** The chief's initials under the last pass, or taken back before the other chief's. */
    record Sign(UUID clause, int pass, boolean undo) implements TableCommand {}

    /** The chief of the other side wants an agreed clause to read so; with this one's yes both have initialled it. */
    record Replace(UUID clause, int pass, String text, Side side, UUID account, String name) implements TableCommand {}

    /** A chief wants to talk again about what was agreed; it is open again when both do. */
    record Reopen(UUID clause, boolean undo) implements TableCommand {}

    /** A side takes back a clause that the other has not answered. */
    record Withdraw(UUID clause) implements TableCommand {}

    /** The recorder notes that both sides reserve a clause, leave it aside, or take it back. */
    record Shelve(UUID clause, @Nullable String state) implements TableCommand {}

    /** Several passes offered together. */
    record Bundle(@Nullable List<Line> lines, @Nullable String reason) implements TableCommand {}

    /** One clause of a package: the text proposed and the pass it answers. */
    record Line(
            UUID clause, @Nullable String text, @Nullable Integer answers) {}

    /** The chief's initials under a whole package, or taken back before the other chief's. */
    record SignBundle(int deal, boolean undo) implements TableCommand {}

    /** The recorder notes for a whole package that both sides reserve it, leave it aside, or take it back. */
    record ShelveBundle(int deal, @Nullable String state) implements TableCommand {}

    /** A side takes its package back. */
    record WithdrawBundle(int deal) implements TableCommand {}
}
