package org.shangliang.app.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * A party as a paper names it (当事人): an employer or a union.
 *
 * @param head the legal representative of an employer, the chair of a union
 */
public record Party(
        String name,
        @Nullable String creditCode,
        @Nullable String address,
        @Nullable String head,
        @Nullable String phone) {

    /** A party of which only the name is known. */
    public static Party named(String name) {
        return new Party(name, null, null, null, null);
    }
}
