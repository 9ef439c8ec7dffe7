/**
 * The integrity seal (完整性印章): a mark of the installation on a printed file that shows later changes. It is nobody's
 * signature; who agreed to a text is told by the docket alone.
 */
@NamedInterface("seal")
@NullMarked
package org.shangliang.app.document.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
