package org.shangliang.app.access.web;

import java.util.List;
import java.util.UUID;

/** One's own account (我的账号): capacity, sign-ins and tokens that hold now. */
public record AccountPage(String name, String username, String capacity, boolean several, List<Pass> passes) {

    /** A sign-in or token; {@code here} is the browser one looks with. */
    public record Pass(
            UUID id, boolean token, String label, String issued, String used, String expires, boolean here) {}
}
