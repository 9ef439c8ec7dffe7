package org.shangliang.app.platform.web;

import java.util.Arrays;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Tells a developer what a type of problem means; the address is the {@code type} of an RFC 9457 answer. */
@Controller
class ProblemController {

    @GetMapping("/problems/{slug}")
    View show(@PathVariable String slug) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findAny()
                .map(type -> Pages.of("page/problem", new ProblemPage(type)))
                .orElseThrow(() -> new NoSuch("problem type"));
    }
}
