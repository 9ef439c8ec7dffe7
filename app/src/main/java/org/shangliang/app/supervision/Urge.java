package org.shangliang.app.supervision;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Urges enterprises (催办): which, how, and for a call whether somebody was reached and what was said. */
public record Urge(
        @NotNull List<UUID> employers,
        @NotNull UrgingChannel channel,
        @Nullable Boolean reached,
        @Nullable String words) {
    public Urge {
        employers = employers == null ? List.of() : List.copyOf(employers);
    }

    /**
     * What became of it.
     *
     * @param urged enterprises to which something was sent now
     * @param already enterprises to which the same was sent today already
     * @param nothingDue enterprises that have nothing to do at present
     * @param unread of the enterprises reminded in the program, those whose side has no account to read it with
     */
    public record Result(int urged, int already, int nothingDue, int unread) {
        static Result of(Urge urge, List<Standing> urged, int already, int nothingDue) {
            var unread = urged.stream().filter(one -> !one.reachable()).count();
            var reminded = urge.channel() == UrgingChannel.REMINDER;
            return new Result(urged.size(), already, nothingDue, reminded ? (int) unread : 0);
        }
    }
}
