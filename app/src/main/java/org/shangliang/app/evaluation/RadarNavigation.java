package org.shangliang.app.evaluation;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts the radar before those who look after a region. */
@Component
class RadarNavigation implements NavSource {
    private static final int ORDER = 9;

    @Override
    public List<NavItem> items(Viewer viewer) {
        return List.of("OFFICER", "SUPERVISOR").contains(viewer.role())
                ? List.of(NavItem.of(NavSection.WORK, ORDER, "evaluation.nav", "/radar", "eye"))
                : List.of();
    }
}
