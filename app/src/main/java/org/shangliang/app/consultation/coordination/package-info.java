/**
 * Coordination of a deadlock (协调处理): either side applies, or the labour authority begins of its own accord; the
 * authority coordinates with the union and the employers' body within the pack's days; the sides go back to the table
 * with a coordination agreement, or the round ends. It decides nothing about the clauses themselves.
 */
@NullMarked
package org.shangliang.app.consultation.coordination;

import org.jspecify.annotations.NullMarked;
