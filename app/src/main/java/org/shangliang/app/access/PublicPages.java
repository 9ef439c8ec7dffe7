package org.shangliang.app.access;

import java.util.List;

/** Pages of a module that need no sign-in (公开页面); a module that has some supplies one bean. */
public interface PublicPages {

    /** Patterns of paths, for instance {@code /published/**}. */
    List<String> patterns();
}
