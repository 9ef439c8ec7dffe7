/**
 * Counts kept ready (汇总计数): modules that keep some say how their deltas are folded, and one schedule folds them all. It
 * knows nothing of what is counted.
 */
@NamedInterface("counts")
@NullMarked
package org.shangliang.app.platform.counts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
