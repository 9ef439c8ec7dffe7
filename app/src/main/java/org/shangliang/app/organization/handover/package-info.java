/**
 * Handing over when somebody leaves (交接): what each module holds under a person's name passes to the successor in one
 * transaction, and the sheet of it (交接单) is kept. It does not know what is handed over; each module owns its part.
 */
@NamedInterface("handover")
@NullMarked
package org.shangliang.app.organization.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
