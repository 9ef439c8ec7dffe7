package org.shangliang.app.congress.vote;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts votes before those who conduct them and those who stand on a roll. */
@Component
class VoteNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        return switch (viewer.role()) {
            case "UNION_CHAIR" ->
                List.of(NavItem.of(NavSection.WORK, 7, "congress.nav", "/congress", "clipboard-check"));
            case "DELEGATE", "WORKER" ->
                List.of(NavItem.of(NavSection.WORK, 7, "congress.nav.mine", "/my-votes", "clipboard-check")
                        .asTab());
            default -> List.of();
        };
    }
}
