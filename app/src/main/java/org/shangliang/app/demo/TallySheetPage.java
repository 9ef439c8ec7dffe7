package org.shangliang.app.demo;

import java.util.List;
import org.shangliang.app.congress.vote.PaperCount;

/** What stands on the demo's tally sheet (计票单). */
public record TallySheetPage(String day, List<String> tellers, int given, List<PaperCount> counts) {}
