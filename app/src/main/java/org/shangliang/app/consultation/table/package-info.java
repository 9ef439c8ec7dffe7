/**
 * The table (协商条款): clauses as objects, each with its chain of numbered passes (轮次) by the two sides, packages that are
 * taken whole or not at all, and the initials of both chiefs. It ends where the draft is made of what was agreed.
 */
@NamedInterface("table")
@NullMarked
package org.shangliang.app.consultation.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
