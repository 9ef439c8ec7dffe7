package org.shangliang.app.contract.review;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts the desk before those who review. */
@Component
class ReviewNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        return "REVIEWER".equals(viewer.role())
                ? List.of(NavItem.of(NavSection.WORK, 5, "review.nav", "/review", "clipboard-list")
                        .asTab())
                : List.of();
    }
}
