/**
 * The parties (工会与用人单位): federations, grassroots and joint unions, employers, officers and posts, the roster. It
 * does not know what they consult about.
 */
@ApplicationModule(
        displayName = "organization",
        allowedDependencies = {"platform", "platform :: counts", "platform :: web", "audit", "access", "document"})
@NullMarked
package org.shangliang.app.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
