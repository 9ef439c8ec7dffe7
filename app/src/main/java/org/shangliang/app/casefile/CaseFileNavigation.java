package org.shangliang.app.casefile;

import java.util.List;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** The administrator's entry to putting cases back. */
@Component
class CaseFileNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        return viewer.role().equals(Role.ADMINISTRATOR.name())
                ? List.of(NavItem.of(
                        NavSection.ADMINISTRATION, 60, "casefile.nav", RestoreController.PATH, "file-import"))
                : List.of();
    }
}
