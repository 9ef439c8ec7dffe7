/** Measures against other programs; figures are ratios taken interleaved in one run. */
@NullMarked
package org.shangliang.bench;

import org.jspecify.annotations.NullMarked;
