package org.shangliang.app.organization.phonebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.phonebook.PhoneStore.Firm;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Reads what somebody wants noted, and notes it (登记电话). */
@Component
class PhoneNotes {
    private static final int NAME = 30;

    private final PhoneStore store;
    private final ProductClock clock;

    PhoneNotes(PhoneStore store, ProductClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The entry, or nothing and what is wrong with it. */
    Optional<PhoneEntry> read(Firm firm, PhoneDraft draft, Set<Side> sides, List<FieldError> errors) {
        var side = draft.side();
        if (side == null || !sides.contains(side)) {
            errors.add(new FieldError("side", "organization.phone.side"));
        } else if (side == Side.WORKERS && firm.union() == null) {
            errors.add(new FieldError("side", "organization.phone.no-union"));
        }
        var name = text(draft.name());
        if (name.isEmpty() || name.length() > NAME) {
            errors.add(new FieldError("name", "organization.phone.name", List.of(String.valueOf(NAME))));
        }
        var duty = text(draft.duty());
        if (duty.length() > NAME) {
            errors.add(new FieldError("duty", "organization.phone.duty", List.of(String.valueOf(NAME))));
        }
        var number = PhoneNumber.read(text(draft.number()));
        if (number.isEmpty()) {
            errors.add(new FieldError("number", "organization.phone.number"));
        }
        return errors.isEmpty() && side != null
                ? number.map(read -> new PhoneEntry(Ids.ordered(clock.instant()), side, name, duty, read))
                : Optional.empty();
    }

    void put(Firm firm, PhoneEntry entry, Actor by) {
        store.put(firm, entry, clock.today(), by.account());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
