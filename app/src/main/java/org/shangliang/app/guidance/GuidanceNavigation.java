package org.shangliang.app.guidance;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts the priorities before those who look after a region, and the morning page before instructors. */
@Component
class GuidanceNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        return switch (viewer.role()) {
            case "OFFICER", "SUPERVISOR" ->
                List.of(
                        NavItem.of(NavSection.WORK, 7, "guidance.nav.priorities", "/priorities", "flag")
                                .asTab(),
                        NavItem.of(NavSection.KEPT, 28, "guidance.nav.harmony", "/harmony", "heart-handshake"),
                        NavItem.of(NavSection.KEPT, 30, "guidance.nav.instructors", "/instructors", "users"));
            case "INSTRUCTOR" ->
                List.of(NavItem.of(NavSection.WORK, 5, "guidance.nav.morning", "/guidance", "list-details")
                        .asTab());
            default -> List.of();
        };
    }
}
