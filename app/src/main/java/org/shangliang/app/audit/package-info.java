/**
 * The docket (档案): one append-only, hash-chained list of entries for each case, written in the same transaction as
 * the act. It holds ids, codes and salted digests, never names; it does not know what the codes mean.
 */
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"platform", "platform :: web"})
@NullMarked
package org.shangliang.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
