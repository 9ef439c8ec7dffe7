package org.shangliang.app.organization.roster;

import java.util.List;

/** A file that cannot be taken as a roster: a message code below {@code organization.roster.} and its arguments. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    Unreadable(String code, String... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The message code. */
    public String code() {
        return code;
    }

    /** What stands in for the message's places. */
    public List<String> arguments() {
        return arguments;
    }
}
