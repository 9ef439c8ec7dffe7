/**
 * The shell (平台): ids, the product's clock, deadlines as rows, page layout, problems. It holds no word of the
 * domain and knows none of the other modules.
 */
@ApplicationModule(
        displayName = "platform",
        allowedDependencies = {})
@NullMarked
package org.shangliang.app.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
