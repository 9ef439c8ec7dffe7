/**
 * Supervision (督促指导): what a federation does to those who are behind: urging, letters, visits, rectification, meetings.
 * It changes no case and judges none; what it does about a case is written into the case's docket.
 */
@ApplicationModule(
        displayName = "supervision",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "audit",
            "access",
            "document",
            "document :: paper",
            "notification",
            "organization",
            "organization :: handover",
            "organization :: phonebook",
            "organization :: work",
            "consultation"
        })
@NullMarked
package org.shangliang.app.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
