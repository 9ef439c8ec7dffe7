package org.shangliang.app.guidance;

import org.jspecify.annotations.Nullable;

/**
 * How far one measure of the plan has come (计划进度): always the two counts, the rate is made from them on the page.
 *
 * @param target null while none is set
 * @param all out of how many enterprises of the region it is counted
 */
record Progress(Measure measure, @Nullable Integer target, int done, int all) {}
