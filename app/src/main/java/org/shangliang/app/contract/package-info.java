/**
 * The contract (集体合同): signatures, filing, review, taking effect, publication, inspections, and its end. It leaves the
 * talks and the vote to those below, and the watching of many contracts to those above.
 */
@ApplicationModule(
        displayName = "contract",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "audit",
            "access",
            "document",
            "document::paper",
            "document::seal",
            "organization",
            "consultation",
            "consultation::model",
            "consultation::hardship",
            "consultation::joint",
            "congress",
            "congress::model",
            "congress::vote"
        })
@NullMarked
package org.shangliang.app.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
