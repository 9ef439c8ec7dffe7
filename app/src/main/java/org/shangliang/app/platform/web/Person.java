package org.shangliang.app.platform.web;

/** Someone who takes part (谁在办): name, role in words, side ({@code lab}, {@code emp} or empty), and a note. */
public record Person(String name, String role, String side, String note) {

    /** The first character of the name. */
    public String initial() {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
