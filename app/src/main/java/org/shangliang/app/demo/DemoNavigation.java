package org.shangliang.app.demo;

import java.util.List;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Puts the demo's clock into the administrator's navigation. */
@Component
@ConditionalOnBooleanProperty(name = "shangliang.demo")
class DemoNavigation implements NavSource {

    @Override
    public List<NavItem> items(Viewer viewer) {
        return viewer.role().equals("ADMINISTRATOR")
                ? List.of(NavItem.of(NavSection.ADMINISTRATION, 90, "demo.nav.clock", "/demo", "clock"))
                : List.of();
    }
}
