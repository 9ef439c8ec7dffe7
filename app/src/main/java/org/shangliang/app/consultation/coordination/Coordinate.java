package org.shangliang.app.consultation.coordination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.model.Proceedings.Body;
import org.shangliang.app.consultation.model.Proceedings.Form;

/**
 * An act in the coordination of a deadlock, with what belongs to it.
 *
 * @param content the grounds of an application, a statement, a reason, the text of a proposal or a remark
 * @param clauses the clauses of the table that are in dispute, by id
 * @param items the matters of the agenda that are in dispute, by number
 * @param tried what the sides tried before
 * @param proposal the number of the proposal that is answered
 */
record Coordinate(
        @NotNull Act act,
        @Nullable @Size(max = 4000) String content,
        @Nullable @Size(max = 60) List<@NotNull UUID> clauses,
        @Nullable @Size(max = 60) List<@NotNull Integer> items,
        @Nullable @Size(max = 4000) String tried,
        @Nullable @Size(max = 20) List<@Valid @NotNull Named> coordinators,
        @Nullable @Valid Held session,
        @Nullable Integer proposal,
        @Nullable Boolean accepts,
        @Nullable @Valid Terms agreement,
        boolean signedByCoordinator,
        boolean signedByWorkersChief,
        boolean signedByEmployerChief,
        @Nullable LocalDate occurredOn,
        @Nullable List<UUID> attachments)
        implements CaseCommand {

    /** Who coordinates, and from where. */
    record Named(
            @NotNull Body body,
            @Nullable @Size(max = 30) String name,
            @Nullable @Size(max = 60) String post) {}

    /** A session that was held. */
    record Held(
            @Nullable Form form,
            @Nullable @Size(max = 200) String place,
            @Nullable @Size(max = 1000) String present,
            @Nullable @Size(max = 10000) String minutes,
            @Nullable LocalDate nextOn,
            @Nullable @Size(max = 200) String nextPlace) {}

    /** What the coordination agreement says. */
    record Terms(
            @Nullable @Size(max = 4000) String facts,
            @Nullable @Size(max = 8000) String result,
            @Nullable @Size(max = 4000) String open) {}

    String said() {
        return content == null ? "" : content.strip();
    }

    List<UUID> disputed() {
        return Objects.requireNonNullElse(clauses, List.of());
    }

    List<Integer> matters() {
        return Objects.requireNonNullElse(items, List.of());
    }

    List<Named> people() {
        return Objects.requireNonNullElse(coordinators, List.of());
    }
}
