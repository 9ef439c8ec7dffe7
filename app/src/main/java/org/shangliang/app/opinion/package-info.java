/**
 * Opinions (意见征集): calls for opinions, the opinions themselves without their authors, their sorting into groups, and the
 * receipt that tells what became of them. It knows no case but by its id, and never who said what.
 */
@ApplicationModule(
        displayName = "opinion",
        allowedDependencies = {"platform", "platform :: web", "audit", "access", "document", "organization"})
@NullMarked
package org.shangliang.app.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
