package org.shangliang.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells who is signed in (登录者); the module that signs people in supplies one bean. */
public interface ViewerSource {

    /** The person behind the request, empty for a guest. */
    Optional<Viewer> viewer(HttpServletRequest request);
}
