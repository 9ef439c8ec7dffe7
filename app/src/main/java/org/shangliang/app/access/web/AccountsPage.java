package org.shangliang.app.access.web;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;

/** The list of accounts (账号与身份) that an administrator looks after. */
public record AccountsPage(FormValues search, List<Line> lines, Pager pager) {

    /** One account. */
    public record Line(UUID id, String name, String username, String region, List<String> capacities, String state) {}
}
