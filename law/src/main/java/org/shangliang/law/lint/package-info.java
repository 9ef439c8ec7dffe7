/**
 * The statute lint (条款体检): reads clauses as they are written and points at what runs against the law or against
 * itself, with the article and what would cure it. It decides nothing; limits come from the rule packs, wordings from a
 * list of patterns.
 */
@NullMarked
package org.shangliang.law.lint;

import org.jspecify.annotations.NullMarked;
