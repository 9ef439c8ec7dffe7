package org.shangliang.app.access.web;

import java.util.UUID;

/** A temporary password, shown this once (临时密码). */
public record PasswordOncePage(UUID account, String name, String username, String password, boolean fresh) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "PasswordOncePage";
    }
}
