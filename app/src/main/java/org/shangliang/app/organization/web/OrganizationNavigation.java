package org.shangliang.app.organization.web;

import java.util.List;
import java.util.Set;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts the register into the navigation of those who look after several employers. */
@Component
class OrganizationNavigation implements NavSource {
    private static final Set<String> KEEPERS = Set.of("ADMINISTRATOR", "OFFICER");
    private static final Set<String> READERS = Set.of("INSTRUCTOR", "SUPERVISOR", "REVIEWER", "UNION_CHAIR");

    @Override
    public List<NavItem> items(Viewer viewer) {
        var enterprises =
                NavItem.of(NavSection.KEPT, 10, "organization.nav.enterprises", "/enterprises", "building-factory-2");
        if (KEEPERS.contains(viewer.role())) {
            return List.of(
                    enterprises.asTab(),
                    NavItem.of(NavSection.KEPT, 11, "organization.nav.unions", "/unions", "users-group"),
                    NavItem.of(NavSection.KEPT, 12, "organization.nav.federations", "/federations", "list-details"),
                    NavItem.of(NavSection.ADMINISTRATION, 30, "organization.nav.roster", "/roster", "file-import"),
                    NavItem.of(NavSection.ADMINISTRATION, 31, "organization.nav.handovers", "/handovers", "users"));
        }
        return READERS.contains(viewer.role()) ? List.of(enterprises) : List.of();
    }
}
