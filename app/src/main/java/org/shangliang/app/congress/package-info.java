/**
 * Congress (职工代表大会、职工大会): convenes the workers' congress or assembly and records what it resolved on the draft. It
 * leaves the ballots themselves, the draft and all that follows adoption to others.
 */
@ApplicationModule(
        displayName = "congress",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "audit",
            "access",
            "document",
            "document::paper",
            "organization",
            "consultation",
            "consultation::model",
            "consultation::reading"
        })
@NullMarked
package org.shangliang.app.congress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
