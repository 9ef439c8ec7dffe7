package org.shangliang.app.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The posts (职务) and who holds them; a handover ends one tenure and begins the next, and nothing is overwritten. */
public interface Posts {

    /** Everyone who holds or held a post of the body, those in office first. */
    List<Tenure> of(UUID body);

    /** Seats a person in a post from a day on; a chair's seat must be empty. */
    UUID appoint(BodyKind kind, UUID body, Post post, String name, @Nullable UUID account, LocalDate from);

    /** Hands the post of a sitting holder over to a successor on a day; the successor's tenure begins that day. */
    UUID handOver(UUID tenure, String successor, @Nullable UUID account, LocalDate on);

    /** Ends a tenure without a successor. */
    void leave(UUID tenure, LocalDate on);
}
