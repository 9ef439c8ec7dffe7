package org.shangliang.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The public front page. */
@Controller
class FrontController {

    private final ObjectProvider<ViewerSource> viewers;

    FrontController(ObjectProvider<ViewerSource> viewers) {
        this.viewers = viewers;
    }

    /** Whoever is signed in goes straight to work. */
    @GetMapping("/")
    View show(HttpServletRequest request) {
        var source = viewers.getIfAvailable();
        return source != null && source.viewer(request).isPresent()
                ? Pages.redirect("/home")
                : Pages.of("page/front", new FrontPage());
    }
}
