package org.shangliang.app.opinion;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Component;

/** Puts the calls for opinions before the chairs of unions. */
@Component
class OpinionNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        return viewer.role().equals("UNION_CHAIR")
                ? List.of(NavItem.of(NavSection.WORK, 6, "opinion.nav", "/opinions", "messages")
                        .asTab())
                : List.of();
    }
}
