package org.shangliang.app.supervision.web;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts urging into the navigation of those who look after a region. */
@Component
class SupervisionNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        return List.of("OFFICER", "SUPERVISOR").contains(viewer.role())
                ? List.of(NavItem.of(NavSection.WORK, 20, "supervision.nav.urgings", "/urgings", "bell")
                        .asTab())
                : List.of();
    }
}
