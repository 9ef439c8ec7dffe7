package org.shangliang.app.access.web;

import org.shangliang.app.platform.web.FormValues;

/** The sign-in page (登录); {@code to} is where one wanted to go. */
public record SignInPage(FormValues form, String to, Why why, boolean demo) {

    /** Why it is shown. */
    public enum Why {
        /** One came by oneself. */
        NONE,
        /** A page that needs sign-in was asked for. */
        DEMANDED,
        /** A form was sent after the sign-in had ended; it was not carried out. */
        LOST,
        /** Nobody has an account yet: the program was started for the first time. */
        FIRST,
        /** The form was older than the browser's last sign-in. */
        STALE
    }
}
