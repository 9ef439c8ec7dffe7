package org.shangliang.app.consultation.joint;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts the common tables before employers and chairs of unions. */
@Component
class JointNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        return viewer.role().equals("EMPLOYER") || viewer.role().equals("UNION_CHAIR")
                ? List.of(NavItem.of(NavSection.WORK, 8, "joint.nav", "/joint", "users-group"))
                : List.of();
    }
}
