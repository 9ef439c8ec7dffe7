/**
 * The law of collective consultation (集体协商法规) as data and pure functions: periods, composition, quorum,
 * majority, filing, review, term. It knows no clock, no database and no person; every answer carries its article.
 */
@NullMarked
package org.shangliang.law;

import org.jspecify.annotations.NullMarked;
