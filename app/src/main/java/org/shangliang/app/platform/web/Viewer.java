package org.shangliang.app.platform.web;

/**
 * Who looks at a page (当前用户), as the frame shows it: name, the chosen capacity in words ({@code 工会主席}), its code
 * ({@code UNION_CHAIR}), the place it is held at, and how many messages wait.
 */
public record Viewer(String name, String roleLabel, String role, String place, int unread) {

    /** The first character of the name, for the round badge. */
    public String initial() {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
