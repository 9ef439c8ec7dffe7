package org.shangliang.app.organization.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Actor;

/** What one module holds under a person's name (交接事项); a module registers one bean for each kind of thing. */
public interface HandoverPart {

    /** The kind of thing; its words are {@code organization.handover.part.<code>}. */
    String code();

    /** What this person holds, as far as the one who hands it over looks after it. */
    List<Duty> of(UUID account, Actor by);

    /** Which of these people hold anything of this kind, as far as the one who hands it over looks after it. */
    List<UUID> holders(List<UUID> among, Actor by);

    /** Whether somebody holds the office that this kind of thing is for. */
    default boolean fits(AccountView successor) {
        return true;
    }

    /** Passes all of {@link #of} to the successor, within the running transaction. */
    void move(UUID from, AccountView to, Actor by);

    /** One thing that is handed over: what it is, where it is found, its next day. */
    record Duty(String what, String path, @Nullable LocalDate due) {}
}
