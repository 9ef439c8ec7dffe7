package org.shangliang.app.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the navigation (导航). {@code label} is a message code, {@code icon} a name in {@code icons.txt}; {@code
 * order} sorts within the section; {@code tab} also puts it among the (at most four) tabs at the foot of a phone.
 */
public record NavItem(
        NavSection section,
        int order,
        String label,
        String path,
        String icon,
        @Nullable Integer count,
        boolean urgent,
        boolean tab) {

    /** An entry without a count. */
    public static NavItem of(NavSection section, int order, String label, String path, String icon) {
        return new NavItem(section, order, label, path, icon, null, false, false);
    }

    /** The same entry, also as a tab on phones. */
    public NavItem asTab() {
        return new NavItem(section, order, label, path, icon, count, urgent, true);
    }

    /** The same entry with a number behind it; urgent numbers are red. */
    public NavItem counting(int number, boolean isUrgent) {
        return new NavItem(section, order, label, path, icon, number, isUrgent, tab);
    }
}
