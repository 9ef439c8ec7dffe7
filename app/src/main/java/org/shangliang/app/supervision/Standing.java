package org.shangliang.app.supervision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/** Where one enterprise stands (办理情况): its case if there is one, what is due, and what was already sent to it. */
public record Standing(Line line, List<Todo> todos, List<UrgingView> sent) {
    /** How many enterprises stand on one long picture; more would be too long to read on a phone. */
    public static final int ON_A_PICTURE = 30;

    public Standing {
        todos = List.copyOf(todos);
        sent = List.copyOf(sent);
    }

    /** The enterprise and its case. */
    public record Line(
            UUID employer,
            String name,
            String region,
            int staff,
            @Nullable UUID union,
            @Nullable String unionName,
            @Nullable String chair,
            @Nullable UUID caseId,
            @Nullable String number,
            @Nullable String kind,
            @Nullable Side initiator,
            String stage,
            boolean chairCanRead,
            boolean employerCanRead) {}

    /** How many long pictures so many enterprises need. */
    public static int pictures(int enterprises) {
        return Math.ceilDiv(enterprises, ON_A_PICTURE);
    }

    /** The first thing to do. */
    public @Nullable Todo first() {
        return todos.isEmpty() ? null : todos.getFirst();
    }

    /** Whether a reminder in the program reaches anybody whose act it is. */
    public boolean reachable() {
        return todos.stream()
                .anyMatch(todo -> todo.side() != Side.EMPLOYER && line.chairCanRead()
                        || todo.side() != Side.WORKERS && line.employerCanRead());
    }
}
