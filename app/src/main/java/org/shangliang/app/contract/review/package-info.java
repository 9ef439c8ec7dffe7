/**
 * The desk of the labour authority (审查台): what was handed in, by the days that are left, and one case at a time with what
 * is examined on one side and the clock and the conclusion on the other. It preselects nothing.
 */
@NullMarked
package org.shangliang.app.contract.review;

import org.jspecify.annotations.NullMarked;
