/**
 * The caucus (己方准备): notes, priorities, drafts and limits that the people of one side write for themselves. It reaches
 * nobody else: not the other side, not those between or above the sides, not administrators, and it leaves no entry.
 */
@NamedInterface("caucus")
@NullMarked
package org.shangliang.app.consultation.caucus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
