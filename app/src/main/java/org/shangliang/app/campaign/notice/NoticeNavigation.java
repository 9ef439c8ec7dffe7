package org.shangliang.app.campaign.notice;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts the notices into the navigation of those who issue, watch or receive them. */
@Component
class NoticeNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        return switch (viewer.role()) {
            case "OFFICER", "SUPERVISOR" ->
                List.of(NavItem.of(NavSection.WORK, 6, "campaign.notice.nav", "/notices", "send"));
            case "UNION_CHAIR" ->
                List.of(NavItem.of(NavSection.WORK, 12, "campaign.notice.nav.received", "/notices", "send")
                        .asTab());
            default -> List.of();
        };
    }
}
