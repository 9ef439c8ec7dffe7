package org.shangliang.app.supervision.route;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** Planning a round: the enterprises in the order of the way. */
public record RoundPage(FormValues form, Round round, List<String> employers) {}
