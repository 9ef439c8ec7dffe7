package org.shangliang.app.consultation.draft;

import java.util.List;
import org.shangliang.law.Ground;

/** What the lint remarks on a clause that is being written (写法提示), as a part of the page. */
public record LintPartial(List<Ground> grounds) {}
