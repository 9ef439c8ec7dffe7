/**
 * The margin of the docket (旁注): notes that the tools of the table write beside the procedure. Only this module writes
 * through it; it changes no stage and no case file.
 */
@NullMarked
package org.shangliang.app.consultation.margin;

import org.jspecify.annotations.NullMarked;
