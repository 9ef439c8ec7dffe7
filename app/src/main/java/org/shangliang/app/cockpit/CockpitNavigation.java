package org.shangliang.app.cockpit;

import java.util.List;
import java.util.Set;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts the cases into the navigation of those who work on them. */
@Component
class CockpitNavigation implements NavSource {
    private static final Set<String> STAFF = Set.of("DELEGATE", "WORKER");

    @Override
    public List<NavItem> items(Viewer viewer) {
        if (STAFF.contains(viewer.role())) {
            return List.of(NavItem.of(NavSection.WORK, 10, "cockpit.nav.workplace", "/workplace", "home")
                    .asTab());
        }
        return "ADMINISTRATOR".equals(viewer.role())
                ? List.of()
                : List.of(NavItem.of(NavSection.WORK, 10, "cockpit.nav.cases", "/cases", "home")
                        .asTab());
    }
}
