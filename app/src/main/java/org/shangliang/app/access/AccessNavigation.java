package org.shangliang.app.access;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** The administrator's entry in the navigation. */
@Component
class AccessNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        return viewer.role().equals(Role.ADMINISTRATOR.name())
                ? List.of(NavItem.of(
                                NavSection.ADMINISTRATION, 10, "access.nav.accounts", AccountsController.PATH, "users")
                        .asTab())
                : List.of();
    }
}
