/**
 * Consultation (集体协商): one round between two sides, from its opening to a draft signed by both chiefs. It also holds
 * what every step of a case has in common. It ends at "draft agreed" and never names what follows.
 */
@ApplicationModule(
        displayName = "consultation",
        allowedDependencies = {
            "platform",
            "platform::web",
            "audit",
            "access",
            "document",
            "document::paper",
            "organization",
            "organization :: sheet",
            "opinion"
        })
@NullMarked
package org.shangliang.app.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
