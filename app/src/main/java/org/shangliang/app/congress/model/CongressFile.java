package org.shangliang.app.congress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Deliberation.Result;

/** All that the congress recorded in a case (职代会卷): the meeting called, and every meeting held, round after round. */
public record CongressFile(@Nullable Convening convening, List<Deliberation> held) {

    /** Nothing recorded yet. */
    public static CongressFile none() {
        return new CongressFile(null, List.of());
    }

    /** With a meeting called; it replaces an earlier call. */
    public CongressFile convened(Convening meeting) {
        return new CongressFile(meeting, held);
    }

    /** With a meeting held; the call is used up. */
    public CongressFile held(Deliberation meeting) {
        var longer = new ArrayList<>(held);
        longer.add(meeting);
        return new CongressFile(null, List.copyOf(longer));
    }

    /** The call for this round of the draft, if it still stands. */
    public @Nullable Convening calledFor(int round) {
        return convening != null && convening.round() == round ? convening : null;
    }

    /** The last meeting held. */
    public Optional<Deliberation> last() {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.getLast());
    }

    /** The resolution that adopted the draft of this round. */
    public Optional<Deliberation> adoption(int round) {
        return last().filter(one -> one.round() == round && one.result() == Result.ADOPTED);
    }

    /** Whether the last meeting sent the draft of this round back to the table. */
    public boolean sentBack(int round) {
        return last().filter(one -> one.round() == round && one.result() == Result.REJECTED)
                .isPresent();
    }
}
