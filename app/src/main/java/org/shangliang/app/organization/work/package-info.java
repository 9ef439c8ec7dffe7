/** What was done for the employers of a region, told by whoever did it (工作记录). */
@NamedInterface("work")
@NullMarked
package org.shangliang.app.organization.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
