/**
 * The offer campaign (要约行动): the notice that opens it, its targets, and how far each has come. It hears of every step
 * by event and never takes one itself.
 */
@ApplicationModule(
        displayName = "campaign",
        allowedDependencies = {
            "platform",
            "platform :: counts",
            "platform :: web",
            "audit",
            "access",
            "document",
            "document :: paper",
            "notification",
            "organization",
            "organization :: handover",
            "organization :: work",
            "consultation",
            "consultation :: model"
        })
@NullMarked
package org.shangliang.app.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
