/**
 * Several employers and unions at one table (行业性、区域性协商): who sits at it, what each employer accepts or reserves, whom the
 * result binds, and for platform workers what changes in plain words. Its clauses are those of the table of the case.
 */
@NamedInterface("joint")
@NullMarked
package org.shangliang.app.consultation.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
