package org.shangliang.app.contract;

import org.shangliang.app.access.Role;

/** An attempt on a case that went the usual way up to the first act of {@code before}. */
record Attempt(
        String what,
        String place,
        String before,
        String day,
        Role by,
        String step,
        String body,
        String code,
        String article) {
    @Override
    public String toString() {
        return what;
    }
}
