/**
 * Information for the talks (资料提供): what was asked for, what the employer gave and how it may be seen, who opened which
 * file, and the register of those who read on the employer's premises. The duty itself and its period belong to the step.
 */
@NamedInterface("disclosure")
@NullMarked
package org.shangliang.app.consultation.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
