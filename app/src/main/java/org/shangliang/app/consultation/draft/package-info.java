/**
 * What must hold before a text is initialled or drafted (草签和定草案的条件), told by the parts of this module that own the
 * reasons.
 */
@NullMarked
package org.shangliang.app.consultation.draft;

import org.jspecify.annotations.NullMarked;
