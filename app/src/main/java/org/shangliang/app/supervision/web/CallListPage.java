package org.shangliang.app.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.organization.phonebook.PhoneEntry;

/** Calling those chosen, one after another. */
public record CallListPage(UrgingPage urging, Map<UUID, List<PhoneEntry>> phones) {

    /** Whom to call at an enterprise; nobody if no number is noted. */
    public List<PhoneEntry> of(UrgingCard card) {
        return phones.getOrDefault(UUID.fromString(card.employer()), List.of());
    }
}
