package org.shangliang.app.platform.web;

import java.util.List;

/** Adds a module's entries to the navigation (导航); each module with pages supplies one bean. */
public interface NavSource {

    /** The entries for this person; none if the module has nothing for the capacity {@link Viewer#role()}. */
    List<NavItem> items(Viewer viewer);
}
