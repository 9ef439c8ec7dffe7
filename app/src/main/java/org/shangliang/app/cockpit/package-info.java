/**
 * The cockpit (工作台): the case page and the pages of every step, each role's home, and their twins in the API. It puts
 * together what the modules below own and owns nothing itself.
 */
@ApplicationModule(displayName = "cockpit")
@NullMarked
package org.shangliang.app.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
