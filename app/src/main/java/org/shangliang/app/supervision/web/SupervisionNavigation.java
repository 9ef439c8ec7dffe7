package org.shangliang.app.supervision.web;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts urging and letters into the navigation of those who look after a region, and of those who receive letters. */
@Component
class SupervisionNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        if (List.of("OFFICER", "SUPERVISOR").contains(viewer.role())) {
            return List.of(
                    NavItem.of(NavSection.WORK, 20, "supervision.nav.urgings", "/urgings", "bell")
                            .asTab(),
                    NavItem.of(NavSection.WORK, 21, "supervision.nav.letters", "/letters", "file-text"),
                    NavItem.of(NavSection.WORK, 22, "supervision.nav.visits", "/visits", "map-pin"),
                    NavItem.of(NavSection.WORK, 23, "supervision.nav.meetings", "/meetings", "users"));
        }
        return List.of("EMPLOYER", "UNION_CHAIR", "REVIEWER").contains(viewer.role())
                ? List.of(NavItem.of(NavSection.WORK, 21, "supervision.nav.received", "/letters", "file-text"))
                : List.of();
    }
}
