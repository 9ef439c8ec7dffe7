/** Rounds of visits (走访路线): several enterprises in one day, park by park, the most urgent first, with a sheet to carry. */
@NullMarked
package org.shangliang.app.supervision.route;

import org.jspecify.annotations.NullMarked;
