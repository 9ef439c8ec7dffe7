package org.shangliang.app.consultation.coordination;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts the list of coordinations before the authority and the federation. */
@Component
class CoordinationNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        var item = NavItem.of(NavSection.WORK, 60, "coordination.nav", "/coordination", "scale");
        return switch (viewer.role()) {
            case "REVIEWER" -> List.of(item.asTab());
            case "OFFICER" -> List.of(item);
            default -> List.of();
        };
    }
}
