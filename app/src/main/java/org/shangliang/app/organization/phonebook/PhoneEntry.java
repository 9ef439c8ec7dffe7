package org.shangliang.app.organization.phonebook;

import java.util.UUID;
import org.shangliang.law.Side;

/** One person who can be called (联系人): of the union (workers' side) or of the employer. */
public record PhoneEntry(UUID id, Side side, String name, String duty, String number) {

    /** The number with its middle hidden, for a screen that others may see. */
    public String masked() {
        return PhoneNumber.masked(number);
    }
}
