package org.shangliang.app.organization.handover;

import java.util.List;

/** The handovers of a territory (交接单). */
public record HandoverListPage(List<HandoverSheet> sheets) {}
