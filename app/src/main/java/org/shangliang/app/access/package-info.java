/**
 * Who may come in (账号与权限): accounts, capacities, sign-in, tokens, and the scope a capacity sees. It keeps scope
 * keys as opaque ids; what lies in a scope is for the owner of the data to say.
 */
@ApplicationModule(
        displayName = "access",
        allowedDependencies = {"platform", "platform :: web", "audit"})
@NullMarked
package org.shangliang.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
