package org.shangliang.app.consultation.pay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;
import org.springframework.modulith.NamedInterface;

/** How the shared calculation stands (算账情况): what each side states, whether they agree, and the proposals. */
@NamedInterface("pay")
public record PayStanding(
        @Nullable PayStatement workers, @Nullable PayStatement employer, List<PayProposal> proposals) {

    /** What a side states, if it has. */
    public Optional<PayStatement> of(Side side) {
        return Optional.ofNullable(side == Side.WORKERS ? workers : employer);
    }

    /** Whether both sides reckon with the same figures. */
    public boolean agreed() {
        return workers != null && employer != null && differences().isEmpty();
    }

    /** Where they do not. */
    public List<Difference> differences() {
        return workers == null || employer == null ? List.of() : Difference.between(workers.basis(), employer.basis());
    }

    /** The statements to cost on: one when both agree or only one was made, otherwise both. */
    public List<PayStatement> costedOn() {
        var made = Stream.of(of(Side.WORKERS), of(Side.EMPLOYER))
                .flatMap(Optional::stream)
                .toList();
        return agreed() ? made.subList(0, 1) : made;
    }
}
