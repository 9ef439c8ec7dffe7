package org.shangliang.app.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The public front page. */
@Controller
class FrontController {

    @GetMapping("/")
    View show() {
        return Pages.of("page/front", new FrontPage());
    }
}
