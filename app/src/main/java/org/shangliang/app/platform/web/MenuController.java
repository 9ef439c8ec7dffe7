package org.shangliang.app.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Everything a person can turn to (全部事项), for phones, whose foot holds a few tabs only. */
@Controller
class MenuController {
    /** The page on which all entries of the navigation stand. */
    static final String PATH = "/menu";

    @GetMapping(PATH)
    View show() {
        return Pages.of("page/menu", new MenuPage());
    }
}
