/**
 * Performance (履约): what a contract promises, by whom and until when, whether it was done and by what evidence, and what an
 * employer's own check of its payroll came to. It changes no contract; what falls overdue it tells those above.
 */
@NamedInterface("performance")
@NullMarked
package org.shangliang.app.contract.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
