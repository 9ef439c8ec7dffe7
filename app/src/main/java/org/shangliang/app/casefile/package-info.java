/**
 * The portable case file (案卷包): a case in one archive that anybody can check with the network off, taken out, and put back
 * where it is missing. Each module writes and restores its own part; this one packs, checks and knows no meaning.
 */
@ApplicationModule(
        displayName = "casefile",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "audit",
            "access",
            "document",
            "organization",
            "consultation",
            "consultation::model"
        })
@NullMarked
package org.shangliang.app.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
