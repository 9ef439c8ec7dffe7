/**
 * Guidance (分类指导): which employers come first and why, the instructors, whom they look after, and what they advised.
 * It reads how far the cases have come and never takes a step itself.
 */
@ApplicationModule(
        displayName = "guidance",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "audit",
            "access",
            "organization",
            "organization :: work",
            "consultation"
        })
@NullMarked
package org.shangliang.app.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
