/**
 * The counts of campaigns kept ready (汇总计数): each change of a target leaves a delta, deltas are folded in groups, and a
 * count is what was folded plus what was not yet. It knows regions and groups, and nothing of pages.
 */
@NullMarked
package org.shangliang.app.campaign.rollup;

import org.jspecify.annotations.NullMarked;
