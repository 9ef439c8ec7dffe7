package org.shangliang.app.consultation.pay;

import java.util.List;
import org.shangliang.app.access.PublicPages;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What a proposal means for me: worked out in the worker's own browser; the request carries nothing about anybody. */
@Controller
class MineController implements PublicPages {
    private static final String PATH = "/pay/mine";

    @Override
    public List<String> patterns() {
        return List.of(PATH);
    }

    @GetMapping(PATH)
    View mine() {
        return Pages.of("pay/mine", new MinePage());
    }
}
