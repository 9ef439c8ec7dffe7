package org.shangliang.app.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * A person as a paper names him or her (人员).
 *
 * @param gender {@code F} or {@code M}
 * @param idNumber identity number; a paper prints it masked
 */
public record Person(
        String name,
        @Nullable String gender,
        @Nullable String post,
        @Nullable String idNumber,
        boolean chief,
        boolean external) {

    /** A person of whom name and post are known. */
    public static Person of(String name, @Nullable String post) {
        return new Person(name, null, post, null, false, false);
    }

    /** The same person as chief representative (首席代表). */
    public Person asChief() {
        return new Person(name, gender, post, idNumber, true, external);
    }

    /** The identity number with all but its ends hidden, or null. */
    public @Nullable String maskedIdNumber() {
        if (idNumber == null || idNumber.length() < 8) {
            return null;
        }
        return idNumber.substring(0, 3) + "****" + idNumber.substring(idNumber.length() - 4);
    }
}
