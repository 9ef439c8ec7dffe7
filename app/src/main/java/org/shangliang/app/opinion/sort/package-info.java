/**
 * Sorting (归类): statutory heading, matter and wording of an opinion, from words alone. The same texts give the same groups
 * in whatever order they come; nothing is learnt, fetched or kept.
 */
@NullMarked
package org.shangliang.app.opinion.sort;

import org.jspecify.annotations.NullMarked;
