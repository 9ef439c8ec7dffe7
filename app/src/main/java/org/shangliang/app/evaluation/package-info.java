/**
 * Evaluation (质效评估): what the record itself shows of form without substance (形式化迹象). It reads cases, never moves
 * them, and makes no score: each sign is a reason to go and look.
 */
@ApplicationModule(
        displayName = "evaluation",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "audit",
            "access",
            "organization",
            "organization :: phonebook",
            "opinion",
            "consultation",
            "consultation :: model",
            "congress",
            "congress :: model"
        })
@NullMarked
package org.shangliang.app.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
